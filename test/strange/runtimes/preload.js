import "session-context-kit/redirect";
