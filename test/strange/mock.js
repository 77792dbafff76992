import { spawn } from "node:child_process";

/** Starts the packed mock as a command, hands its address over, and stops it. */
export async function withMock(use) {
  const mock = spawn("node_modules/.bin/session-context-kit", ["start", "--port", "0", "--memory", "--log", "silent"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await new Promise((resolve, reject) => {
      let printed = "";
      mock.stdout.on("data", (chunk) => {
        printed += chunk;
        const found = /http:\/\/[\d.]+:\d+/.exec(printed);
        if (found !== null) resolve(found[0]);
      });
      mock.once("exit", () => reject(new Error(`The mock ended: ${printed}`)));
    });
    use(url);
  } finally {
    mock.kill("SIGTERM");
  }
}
