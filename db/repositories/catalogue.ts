import { eq } from "drizzle-orm";
import { catalogue, type Catalogue } from "~/schemas/catalogue";
import { canonicalHash } from "../canonicalHash";
import type { Database } from "../database";
import { catalogueVersion } from "../schema";

export interface LoadedCatalogue {
  hash: string;
  catalogue: Catalogue;
}

/** The catalogue in force, and the ones before it: a submission names the one it was made with. */
export function createCatalogueRepository(db: Database) {
  return {
    /** Makes this catalogue the one in force. The same content again changes nothing. */
    async load(content: Catalogue): Promise<string> {
      const hash = canonicalHash(content);
      await db.update(catalogueVersion).set({ current: false }).where(eq(catalogueVersion.current, true));
      await db
        .insert(catalogueVersion)
        .values({ hash, content, current: true })
        .onConflictDoUpdate({ target: catalogueVersion.hash, set: { current: true } });
      return hash;
    },
    async currentHash(): Promise<string | null> {
      const [row] = await db
        .select({ hash: catalogueVersion.hash })
        .from(catalogueVersion)
        .where(eq(catalogueVersion.current, true));
      return row?.hash ?? null;
    },
    async getCurrent(): Promise<LoadedCatalogue> {
      const [row] = await db.select().from(catalogueVersion).where(eq(catalogueVersion.current, true));
      if (!row) throw new Error("no catalogue is loaded");
      return { hash: row.hash, catalogue: catalogue.parse(row.content) };
    },
  };
}
export type CatalogueRepository = ReturnType<typeof createCatalogueRepository>;
