module.exports = {
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.[jt]s$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
};
