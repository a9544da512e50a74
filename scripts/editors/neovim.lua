-- Drives the language server from Neovim 0.7 or newer.
-- Environment: INTLINT_CLI is the command's file, INTLINT_FILE the document.
local function fail(message)
  io.stderr:write(message .. "\n")
  vim.cmd("cquit 1")
end

local function await(what, condition)
  if not vim.wait(120000, condition, 50) then fail("Neovim waited in vain for " .. what) end
end

local function request(client, method, params)
  local answer = client.request_sync(method, params, 60000, 0)
  if answer == nil or answer.err then fail(method .. ": " .. vim.inspect(answer)) end
  return answer.result
end

vim.cmd("edit " .. vim.env.INTLINT_FILE)
local id = vim.lsp.start_client({
  name = "intlint",
  cmd = { "node", vim.env.INTLINT_CLI, "lsp", "--stdio" },
  root_dir = vim.fn.fnamemodify(vim.env.INTLINT_FILE, ":h"),
})
vim.lsp.buf_attach_client(0, id)
local client = vim.lsp.get_client_by_id(id)

local function has(code)
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == code or (diagnostic.user_data and diagnostic.user_data.lsp.code == code) then return diagnostic end
  end
end

await("a diagnostic", function() return has("jsonata/hyphenated-name") ~= nil end)
local found = has("jsonata/hyphenated-name")
vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })

local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
place.position.character = place.position.character - 3
if not vim.inspect(request(client, "textDocument/hover", place)):find("string") then fail("the hover tells no type") end
local proposals = vim.inspect(request(client, "textDocument/completion", place))
if not proposals:find("headers") then fail("`headers` is not proposed") end

local range = vim.lsp.util.make_range_params(0, client.offset_encoding)
range.context = { diagnostics = {} }
local fix
for _, action in ipairs(request(client, "textDocument/codeAction", range)) do
  if action.kind == "quickfix" and action.edit and not fix then fix = action end
end
if not fix then fail("no fix is offered") end
vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
await("the fixed text to be right", function() return has("jsonata/hyphenated-name") == nil end)

local example = { uri = vim.uri_from_bufnr(0), resource = "users", method = "list" }
local params = { command = "intlint.evaluateExample", arguments = { example } }
if not request(client, "workspace/executeCommand", params):find("= nothing") then fail("the example is not evaluated") end

local line = vim.api.nvim_get_current_line()
vim.api.nvim_set_current_line((line:gsub("status", "statsu", 1)))
-- The diagnostics by line and message, as they were before lines came in behind the first one.
local function shown(added)
  local all = vim.tbl_map(function(one)
    return (one.lnum > 0 and one.lnum - added or 0) .. " " .. one.message
  end, vim.diagnostic.get(0))
  table.sort(all)
  return table.concat(all, "\n")
end

await("a diagnostic of the edited text", function() return shown(0):find("statsu") ~= nil end)

-- A thousand lines, each of them wrong for a moment, leave nothing behind.
local before = shown(0)
local typed = 1000
for line = 1, typed do
  vim.api.nvim_buf_set_lines(0, 1, 1, false, { '  "label": "Line ' .. line })
  if line % 20 == 0 then vim.wait(5) end
  vim.api.nvim_buf_set_lines(0, 1, 2, false, { "" })
end
await("the diagnostics of the final text", function() return shown(typed) == before end)
vim.wait(1000)
if shown(typed) ~= before then fail("stale diagnostics:\n" .. shown(typed)) end
vim.cmd("qall!")
