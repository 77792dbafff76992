export default {
  timeout: 120_000,
  expect: { timeout: 60_000 },
  use: { launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] } },
};
