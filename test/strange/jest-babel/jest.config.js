module.exports = { testMatch: ["**/*.test.js"], testTimeout: 60_000 };
