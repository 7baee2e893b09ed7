/**
 * Where templates come from.
 *
 * Decides: the one way in which a renderer sees the template folder, so that no renderer touches the disk.
 * Leaves to others: the disk itself (`output/disk.ts` makes the real source), and what a template may hold
 * (`handlebars.ts`).
 */

/** Reads files below the template folder. Paths use forward slashes and are relative to that folder. */
export interface TemplateSource {
  /** Paths of all files below `folder`, at any depth, such as `docs/operation.hbs` for `docs`. Any order. */
  list(folder: string): Promise<readonly string[]>;
  /** Text of one of the listed files. */
  read(path: string): Promise<string>;
  /** Whether a file was not written by us, so that a fault in it is no bug of ours. */
  isForeign?(path: string): boolean;
}

/** A source made of texts in memory. */
export function templatesInMemory(files: Readonly<Record<string, string>>): TemplateSource {
  const byPath = new Map(Object.entries(files));
  return {
    list: (folder) =>
      Promise.resolve([...byPath.keys()].filter((path) => path.startsWith(`${folder}/`))),
    read: (path) => {
      const text = byPath.get(path);
      return text === undefined
        ? Promise.reject(new Error(`there is no template ${path}`))
        : Promise.resolve(text);
    },
  };
}
