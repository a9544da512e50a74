/** Numbers the strongly connected components of a graph: two nodes have the same number if each reaches the other. */
export function componentsOf(count: number, successors: (node: number) => Iterable<number>): readonly number[] {
  const component: number[] = Array.from({ length: count }, () => -1);
  const order: number[] = Array.from({ length: count }, () => -1);
  const low: number[] = Array.from({ length: count }, () => -1);
  const open: number[] = [];
  const isOpen = new Set<number>();
  let visited = 0;
  for (let root = 0; root < count; root++) if (order[root] === -1) search(root);
  return component;

  /** Tarjan's search, on a stack of its own. */
  function search(root: number): void {
    const stack = [enter(root)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { node, rest } = frame;
      const { value: next, done } = rest.next();
      if (done === true) {
        stack.pop();
        const parent = stack.at(-1)?.node;
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if (low[node] === order[node]) close(node);
      } else if (order[next] === -1) stack.push(enter(next));
      else if (isOpen.has(next)) low[node] = Math.min(low[node] ?? 0, order[next] ?? 0);
    }
  }

  function enter(node: number): { readonly node: number; readonly rest: Iterator<number, undefined> } {
    order[node] = low[node] = visited++;
    open.push(node);
    isOpen.add(node);
    return { node, rest: [...successors(node)].values() };
  }

  function close(root: number): void {
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      isOpen.delete(node);
      component[node] = root;
      if (node === root) return;
    }
  }
}
