import boldUrl from "@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url";
import regularUrl from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";

/** Inter whole, unlike what the pages use of it: names in Sámi, Polish and Vietnamese come out as they were typed. */
export async function loadTypeface(): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  const [regular, bold] = await Promise.all([regularUrl, boldUrl].map(fetchBytes));
  if (!regular || !bold) throw new Error("a typeface has two fonts");
  return { regular, bold };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`a font was answered with ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
