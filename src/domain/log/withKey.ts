/** A map with one value made anew from what stood there; the map before is left as it was. */
export const withKey = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  to: (value: Value | undefined) => Value,
): ReadonlyMap<Key, Value> => new Map(map).set(key, to(map.get(key)))
