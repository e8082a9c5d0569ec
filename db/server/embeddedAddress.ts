import { SERVER_USER } from "./initialiseCluster";

/** The portal's database in the embedded server. */
export const DATABASE = "helsetabell";

/** Where program and data go when the server's account cannot reach the data folder. */
export const SHARED_ROOT = "/var/lib/helsetabell";

/** Its address, as its owner. */
export function addressOf(port: number, password: string, database = DATABASE): string {
  return `postgres://${SERVER_USER}:${password}@127.0.0.1:${port}/${database}`;
}
