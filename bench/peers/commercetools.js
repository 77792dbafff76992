// A stateful mock of another commerce API, with one cart of its own. It takes a port, not a free one.
import { CommercetoolsMock } from "@labdigital/commercetools-mock";

const port = Number(process.argv[2]);
await new CommercetoolsMock().runServer(port);
console.log(`ready at http://127.0.0.1:${port}`);
