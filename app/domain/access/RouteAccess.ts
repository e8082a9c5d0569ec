/** Which actions of the access matrix a route's loader and action are: what each route module exports as `handle.access`. */
export interface RouteAccess {
  access: { read?: string; change?: string };
}
