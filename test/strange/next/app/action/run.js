"use server";
import { advance, call } from "../../call.js";
import { story } from "../../story.js";

export async function run() {
  return story(call, advance);
}
