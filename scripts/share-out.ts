/** Does something with each of a list, in the order of the list, with one at a time at each place. */
export async function shareOut<T, Place>(
  places: readonly Place[],
  list: readonly T[],
  act: (place: Place, one: T) => Promise<void>,
): Promise<void> {
  const queue = [...list];
  const work = async (place: Place): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(place, next);
  };
  await Promise.all(places.map(work));
}
