import { advance, call } from "../call.js";
import { story } from "../story.js";

export const dynamic = "force-dynamic";

/** A server component. */
export default async function Page() {
  return <p id="seen">{await story(call, advance)}</p>;
}
