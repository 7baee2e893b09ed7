/**
 * The descriptions that are measured.
 *
 * Decides: which they are and where they come from: GitHub's and Figma's from the packages that their makers publish,
 * three more from a folder beside the project. One that is absent is named, not passed over.
 */
import { createReadStream, createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

export interface BenchDocument {
  readonly name: string;
  /** `null` where it is absent. */
  readonly path: string | null;
}

export async function benchDocuments(
  root: string,
  work: string,
): Promise<readonly BenchDocument[]> {
  const published = (name: string, path: string): BenchDocument => {
    const file = join(root, "node_modules", path);
    return { name, path: existsSync(file) ? file : null };
  };
  const packed = async (name: string, file: string): Promise<BenchDocument> => {
    const from = join(root, "../shared/corpus", `${file}.gz`);
    if (!existsSync(from)) return { name, path: null };
    const path = join(work, file);
    mkdirSync(work, { recursive: true });
    await pipeline(createReadStream(from), createGunzip(), createWriteStream(path));
    return { name, path };
  };
  return [
    published("Figma", "@figma/rest-api-spec/openapi/openapi.yaml"),
    await packed("Discord", "discord.json"),
    await packed("Box", "box.json"),
    await packed("DigitalOcean", "digitalocean.yaml"),
    published("GitHub", "@octokit/openapi/generated/api.github.com.json"),
  ];
}
