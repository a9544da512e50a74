/** A possible line break; `flat` is its text if it is not taken. */
interface Break {
  readonly type: "break";
  readonly flat: "" | " ";
  /** Whether an empty line follows it. */
  readonly isBlank: boolean;
}

/** A group takes all of its breaks or none; an `indent` indents its breaks. */
export interface Box {
  readonly type: "group" | "indent";
  readonly pieces: Piece[];
  /** Whether its breaks are taken even if it fits on the line. */
  isBroken: boolean;
}

export type Piece = string | Break | Box;

/** A piece to be printed. */
interface Pending {
  readonly piece: Piece;
  readonly indent: number;
  readonly isFlat: boolean;
}

const indentation = 2;

/** Prints boxes: a group that does not fit the width takes its breaks. */
export function printLayout(root: Box, width: number): string {
  let printed = "";
  let column = 0;
  const stack: Pending[] = [{ piece: root, indent: 0, isFlat: false }];
  for (let pending = stack.pop(); pending !== undefined; pending = stack.pop()) {
    const { piece, indent, isFlat } = pending;
    if (typeof piece === "string") {
      printed += piece;
      column = piece.includes("\n") ? piece.length - piece.lastIndexOf("\n") - 1 : column + piece.length;
    } else if (piece.type !== "break") {
      const fits = piece.type === "group" && !piece.isBroken && fitsInto(width - column, pending, stack);
      pushPieces(stack, { piece, indent, isFlat: isFlat || fits });
    } else if (isFlat) {
      printed += piece.flat;
      column += piece.flat.length;
    } else {
      printed += `${piece.isBlank ? "\n\n" : "\n"}${" ".repeat(indent)}`;
      column = indent;
    }
  }
  return printed;
}

function pushPieces(stack: Pending[], { piece, indent, isFlat }: Pending & { readonly piece: Box }): void {
  const inner = piece.type === "indent" ? indent + indentation : indent;
  for (let at = piece.pieces.length - 1; at >= 0; at--) {
    stack.push({ piece: piece.pieces[at] as Piece, indent: inner, isFlat });
  }
}

/** Whether a group, including the text up to the next taken break, fits on the rest of the line. */
function fitsInto(room: number, group: Pending, rest: readonly Pending[]): boolean {
  const stack: Pending[] = [{ ...group, isFlat: true }];
  let left = room;
  for (let next = rest.length; left >= 0;) {
    const pending = stack.pop() ?? rest[--next];
    if (pending === undefined) return true;
    const { piece, indent, isFlat } = pending;
    if (typeof piece === "string") {
      if (piece.includes("\n")) return piece.indexOf("\n") <= left;
      left -= piece.length;
    } else if (piece.type !== "break") {
      pushPieces(stack, { piece, indent, isFlat: isFlat && !piece.isBroken });
    } else if (isFlat) left -= piece.flat.length;
    else return true;
  }
  return false;
}
