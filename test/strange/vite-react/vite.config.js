import react from "@vitejs/plugin-react";
import { sessionContextKit } from "session-context-kit/vite";

export default { base: "/shop/", plugins: [react(), sessionContextKit()] };
