/** What the shop sells. The prices come from the API, which knows no more of products than their IDs. */
export const catalogue = [
  {
    id: "espresso-machine",
    name: "Espresso machine",
    art: "art-machine",
    blurb: "Nine bars, one lever, no screen. Warm in four minutes, and for the next twenty years.",
  },
  {
    id: "coffee-beans",
    name: "Coffee beans, 1 kg",
    art: "art-beans",
    blurb: "Roasted on Tuesday, posted on Wednesday. Hazelnut, dark cherry, a little smoke.",
  },
] as const;
