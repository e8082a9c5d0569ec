import { createAsker, type Page } from "./createAsker";
import { atLeast, median, type Measurement } from "./Measurement";

/** Ours: the second instance must be worth starting where the database and who asks share the two cores with it. */
const aimRatio = 1.2;
const clients = 8;
const requests = 400;
const rounds = 3;

/**
 * How many pages a second one instance and two instances answer, to clients that ask for the next page as soon as they
 * have the one before. The rounds take turns, so that whatever else the machine does hits both. Each client stays with
 * its instance, as behind a proxy that shares out connections.
 * @param origins of two instances over one database
 * @param pages the mix, asked for in turn
 */
export async function benchThroughput(
  [first, second]: readonly [string, string],
  pages: readonly Page[],
): Promise<Measurement[]> {
  for (const origin of [first, second]) await askAll([origin], pages, requests / 4);
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await askAll([first], pages, requests));
    two.push(await askAll([first, second], pages, requests));
  }
  const [perSecond, perSecondOfTwo] = [median(one), median(two)];
  const mix = pages.map(({ name }) => name).join(", ");
  const name =
    `requests a second, two instances against one: ${perSecondOfTwo.toFixed(0)} against ${perSecond.toFixed(0)} ` +
    `(${clients} clients without a pause on the same two cores; ${mix}; median of ${rounds} times ${requests}; the aim is ours)`;
  return [atLeast(aimRatio, Math.round((perSecondOfTwo / perSecond) * 100) / 100, "times", name)];
}

/** @returns answers a second */
async function askAll(origins: readonly string[], pages: readonly Page[], count: number): Promise<number> {
  const askers = Array.from({ length: clients }, (_, at) => createAsker(origins[at % origins.length] ?? ""));
  let asked = 0;
  const began = performance.now();
  try {
    await Promise.all(
      askers.map(async (asker) => {
        while (asked < count) {
          const page = pages[asked++ % pages.length];
          if (page) await asker.ask(page);
        }
      }),
    );
    return count / ((performance.now() - began) / 1000);
  } finally {
    askers.forEach((asker) => asker.close());
  }
}
