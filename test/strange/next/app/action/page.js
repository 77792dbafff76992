"use client";
import { useState } from "react";
import { run } from "./run.js";

export default function Page() {
  const [seen, show] = useState("");
  return (
    <>
      <button onClick={async () => show(await run())}>Run</button>
      <p id="seen">{seen}</p>
    </>
  );
}
