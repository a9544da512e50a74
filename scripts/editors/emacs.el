;;; -*- lexical-binding: t; -*-
;;; Drives the language server from Emacs by eglot: of Emacs 29 or newer, or from GNU ELPA (Debian: elpa-eglot).
;;; Environment: INTLINT_CLI is the command's file, INTLINT_FILE the document.
(require 'eglot)
(require 'flymake)

(defun fail (message)
  (princ (concat message "\n") #'external-debugging-output)
  (kill-emacs 1))

(defun await (what condition)
  (let ((end (+ (float-time) 120)))
    (while (not (funcall condition))
      (when (> (float-time) end) (fail (format "Emacs waited in vain for %s" what)))
      (accept-process-output nil 0.05))))

(defun has (code)
  (seq-find (lambda (found) (string-match-p (regexp-quote code) (flymake-diagnostic-text found)))
            (flymake-diagnostics)))

(defun settled (what condition)
  ;; Eglot tells the server of changes when Emacs is idle, which it never is without a screen.
  (eglot--signal-textDocument/didChange)
  (await what (lambda () (flymake-start) (funcall condition))))

(defun ask (method &rest more)
  (jsonrpc-request (eglot-current-server) method (append (eglot--TextDocumentPositionParams) more) :timeout 60))

(setq eglot-confirm-server-initiated-edits nil
      eglot-send-changes-idle-time 0
      flymake-no-changes-timeout 0)
(add-to-list 'eglot-server-programs
             `(js-mode . ("node" ,(getenv "INTLINT_CLI") "lsp" "--stdio")))
(find-file (getenv "INTLINT_FILE"))
(js-mode)
(apply #'eglot--connect (eglot--guess-contact))
(flymake-mode 1)

(await "a diagnostic" (lambda () (flymake-start) (has "hyphen")))
(let ((found (has "hyphen")))
  (goto-char (- (flymake-diagnostic-beg found) 3))
  (unless (string-match-p "string" (format "%S" (ask :textDocument/hover))) (fail "the hover tells no type"))
  (unless (string-match-p "headers" (format "%S" (ask :textDocument/completion))) (fail "`headers` is not proposed"))
  (goto-char (flymake-diagnostic-beg found)))

(let* ((range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position)))
       (actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier) :range range
                                       :context '(:diagnostics []))
                                 :timeout 60))
       (fix (seq-find (lambda (action) (and (equal (plist-get action :kind) "quickfix") (plist-get action :edit)))
                      actions)))
  (unless fix (fail "no fix is offered"))
  (eglot--apply-workspace-edit (plist-get fix :edit)))
(settled "the fixed text to be right" (lambda () (not (has "hyphen"))))

(goto-char (point-min))
(search-forward "'status': status")
(search-backward "status")
(looking-at "status")
(replace-match "statsu")
(settled "a diagnostic of the edited text" #'flymake-diagnostics)
(eglot-shutdown (eglot-current-server))
(set-buffer-modified-p nil)
(kill-emacs 0)
