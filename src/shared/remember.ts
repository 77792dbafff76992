/**
 * The same function, which remembers its last answer: for what is asked for again and again with one argument;
 * an object is the same only when it is that very object.
 */
export function rememberLast<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  let latest: { readonly input: In; readonly output: Out } | undefined;
  return (input) => {
    if (latest === undefined || latest.input !== input) latest = { input, output: compute(input) };
    return latest.output;
  };
}

/** The same of two arguments. */
export function rememberLastTwo<First, Second, Out>(
  compute: (first: First, second: Second) => Out,
): (first: First, second: Second) => Out {
  let latest: { readonly first: First; readonly second: Second; readonly output: Out } | undefined;
  return (first, second) => {
    if (latest === undefined || latest.first !== first || latest.second !== second)
      latest = { first, second, output: compute(first, second) };
    return latest.output;
  };
}

/**
 * The same function of a text, which remembers the answers for some texts, as many and as long as are given at most. `compute` is given
 * a copy of the text: one that was cut out of another text keeps all of that, and so would what is cut out of it.
 */
export function rememberSome<Out>(
  { entries, length }: { readonly entries: number; readonly length: number },
  compute: (text: string) => Out,
): (text: string) => Out {
  let known = new Map<string, Out>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > length) return compute(text);
    const copy = ` ${text}`.slice(1);
    const output = compute(copy);
    // Whoever asks for other texts each time must not cost memory: what is asked for again comes back by itself.
    if (known.size >= entries) known = new Map();
    known.set(copy, output);
    return output;
  };
}
