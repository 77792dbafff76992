// Generated from the spec by `npm run generate`. Do not edit.
export interface paths {
    readonly "/__kit/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ready or not
         * @description Answers as soon as requests are served.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The virtual clock
         * @description Real time plus what the clock was moved by. Each tenant has a clock: it runs with everybody's, and can be moved by itself.
         */
        readonly get: operations["getClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the virtual clock forward
         * @description Every lifetime follows it. A reset returns the clock to the present.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/clock/set": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set the virtual clock
         * @description Forward or back, to a moment from 1970 to 9999.
         */
        readonly post: operations["setClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/clock/freeze": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the virtual clock stand still
         * @description It stands until it is resumed; setting and advancing move it meanwhile.
         */
        readonly post: operations["freezeClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/clock/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the virtual clock go on
         * @description It goes on from where it stands.
         */
        readonly post: operations["resumeClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/clock/rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the virtual clock run faster or slower
         * @description A tenant's clock runs at its rate of everybody's, and that at its rate of real time. 1 is the beginning.
         */
        readonly post: operations["rateClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The faults, and how often they struck
         * @description Oldest first; with a tenant, those that its requests can meet. Faults whose times are over stay in the list.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Let requests fail or take long
         * @description Until the fault is removed, its times are over, or a reset. A newer fault comes before an older one. What it struck has its ID in
         *     the header `x-kit-fault`. The same header of a request asks for a fault of that request alone: a status, a word of
         *     `answer`, or the answering fields as JSON.
         */
        readonly post: operations["addFault"];
        /**
         * Remove the faults
         * @description Every fault, or those that are for one tenant alone.
         */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a fault
         * @description The fault of that ID.
         */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replay an HTTP archive (HAR)
         * @description Sends the requests of a HAR, as browsers write it, to the mock in their order, and tells which statuses are others than those recorded. Tokens and IDs
         *     of the recorded answers become those of the mock's answers in the requests that follow. What the mock has no operation for is left out.
         */
        readonly post: operations["replayArchive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The requests that are held
         * @description Oldest first. Faults hold them, or the header `x-kit-fault` of the requests themselves.
         */
        readonly get: operations["listHolds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/holds/{name}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let held requests go on
         * @description Those that this name releases; what comes later is held again, as long as the fault is there.
         */
        readonly post: operations["releaseHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/races": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The races that the kit knows
         * @description Requests of two tabs in an order that is the same each time: what can go wrong between them.
         */
        readonly get: operations["listRaces"];
        readonly put?: never;
        /**
         * Run a race
         * @description Its steps go one after the other, in the tenant, or in acme. A step that is held lets the next one begin, and goes on when it is released, at the end of the race at the latest.
         */
        readonly post: operations["playRace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/races/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a race that the kit knows
         * @description In the tenant, or in acme.
         */
        readonly post: operations["runRace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/tenants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The tenants that have state
         * @description By name, each with the time of its clock and how much there is of it. The seed's customers count.
         */
        readonly get: operations["listTenants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How much there is
         * @description By tenant and altogether. What is counted may change meanwhile.
         */
        readonly get: operations["getStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The sessions
         * @description Newest first; those that a logout has ended too, as far as the kit remembers them: the last 1000 of each tenant since it started. In pages: `next` is the cursor of the page after.
         */
        readonly get: operations["listSessionStates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A session, whole
         * @description With its context, cart and customer, and when its tokens expire; never the tokens.
         */
        readonly get: operations["getSessionState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/sessions/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a session
         * @description As a logout elsewhere would: its context and its tokens go with it.
         */
        readonly post: operations["endSessionNow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/sessions/{id}/expire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a session, or its tokens, expire now
         * @description The clock and everything else stay as they are.
         */
        readonly post: operations["expireSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/contexts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The contexts
         * @description Newest first. In pages: `next` is the cursor of the page after.
         */
        readonly get: operations["listContextStates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/contexts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A session's context
         * @description The context as the API shows it.
         */
        readonly get: operations["getContextState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a session's context
         * @description As an employee would: its version rises, and a change with the earlier version is refused with 409.
         */
        readonly patch: operations["editContext"];
        readonly trace?: never;
    };
    readonly "/__kit/carts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The carts
         * @description Newest first; idle ones too until something looks for them. In pages: `next` is the cursor of the page after.
         */
        readonly get: operations["listCartStates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/carts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A cart, whole
         * @description With everything that the mock keeps of it.
         */
        readonly get: operations["getCartState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a cart
         * @description Lets it be left for longer, or closes or opens it.
         */
        readonly patch: operations["editCart"];
        readonly trace?: never;
    };
    readonly "/__kit/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The customers
         * @description By tenant and ID. In pages: `next` is the cursor of the page after.
         */
        readonly get: operations["listCustomerStates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/customers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A customer, whole
         * @description Everything but the password.
         */
        readonly get: operations["getCustomerState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a customer
         * @description As an employee would: switches the account on or off; or lets it wait for its opt-in, or no longer.
         */
        readonly patch: operations["editCustomer"];
        readonly trace?: never;
    };
    readonly "/__kit/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The orders
         * @description Newest first. In pages: `next` is the cursor of the page after.
         */
        readonly get: operations["listOrderStates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An order, whole
         * @description With the cart as it was.
         */
        readonly get: operations["getOrderState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/mails": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The mails that tenants would have sent
         * @description The last 100 of each tenant, newest last. Their tokens work once, within 24 hours of the virtual clock.
         */
        readonly get: operations["listMails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/violations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was not as documented
         * @description The last 1000 exchanges with violations, newest last. Refused with 400 where the server does not validate.
         */
        readonly get: operations["listViolations"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the violations
         * @description Forgets the exchanges kept so far.
         */
        readonly delete: operations["clearViolations"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The requests for the API, in short
         * @description Newest last, with all filters together. The log keeps the last 1000, and about 4 MiB, unless the mock was started with other
         *     limits. Secrets are replaced. What a scenario sets up with is not in it.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the requests
         * @description Forgets what the log has of all tenants, or of one.
         */
        readonly delete: operations["clearRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/requests/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Requests as an archive, as lines for a shell, as a test, or as a pact
         * @description The answered requests that the filters mean. Secrets are replaced; in lines and tests, what an answer gave, as a token, is taken from the
         *     answer of the next run. Refused with 404 where there is nothing to send again: a test of it would try nothing, and pass.
         */
        readonly get: operations["exportRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/requests/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold the log to an expectation
         * @description Returns the requests that are meant, or says with 409 what there was instead, with the nearest misses. Without a number, at least one
         *     request is expected.
         */
        readonly post: operations["verifyRequests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/requests/wait": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Wait for requests
         * @description Answers when there are as many answered requests as are expected, also those that were there before; or with 409 when they do not come in
         *     time.
         */
        readonly post: operations["waitForRequests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One request with its answer, and what it changed
         * @description Headers and bodies are without secrets. Of a body there are 65536 bytes at most.
         */
        readonly get: operations["getRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/requests/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a request once more
         * @description As it came and with its token, which the log itself does not show. The answer is the request that was logged for it; a fault may
         *     strike it. A validating server does not compare it.
         */
        readonly post: operations["replayRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events, each named by its `kind`. The tenant is for all of them, the other filters for requests. After `change`, `fault`,
         *     `violation` and `reset`, what one shows is to be read again. A reader that is too slow gets `lost`, with the number of events.
         *     A comment comes when nothing has happened for 15 seconds. The stream ends when the server stops.
         */
        readonly get: operations["listenToEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The states that tests can begin in
         * @description Each with its parameters, and the names of the values it returns.
         */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        /**
         * Set up a provider state of a pact
         * @description The state-change endpoint that Pact's verifiers ask. A state is a scenario; its parameters are the scenario's.
         *     Nothing has to be torn down.
         */
        readonly post: operations["changeState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/scenarios/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set up a state, and tell its tokens and IDs
         * @description The body has the scenario's parameters. A scenario sets up shoppers of its own; the two that make a guest expire move
         *     the virtual clock of their tenant.
         */
        readonly post: operations["runScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The snapshots
         * @description Oldest first; those of all tenants too, unless one is named.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A snapshot as a file
         * @description A seed with state. It has the tokens and secrets of the mock in it.
         */
        readonly get: operations["exportSnapshot"];
        /**
         * Keep a snapshot that a kit has written
         * @description The body is what `GET /__kit/snapshots/{name}` has answered, here or in another mock. Nothing is put in place before it is restored.
         */
        readonly put: operations["importSnapshot"];
        /**
         * Keep the state as it is now
         * @description Of one tenant, or of all, with the clock. One of the same name is replaced; those of a tenant and of all are kept apart. It outlives a reset, but not the mock.
         */
        readonly post: operations["saveSnapshot"];
        /**
         * Forget a snapshot
         * @description The one of that name.
         */
        readonly delete: operations["removeSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/snapshots/{name}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a snapshot in place
         * @description What was there is forgotten. Tokens, versions and lifetimes are as they were, and the clock tells the time of the snapshot again.
         */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/snapshots/{name}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What has changed since a snapshot
         * @description Compares it with what is there now, or with another snapshot. Tokens and passwords are left out.
         */
        readonly get: operations["compareSnapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/lapses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What lapses, in its order
         * @description What lapses after now; or with `from` what has lapsed since then, until `to`, or until now. The first 500. What the mock has forgotten
         *     meanwhile is not in it.
         */
        readonly get: operations["listLapses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/seed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Extend or replace the data of a tenant
         * @description The body is a seed, as a seed file has it. With `mode: extend`, which is the default, its entries come to those that are there, and everything
         *     that has happened stays. With `mode: replace` the tenant begins anew, with this seed alone. A reset returns to the seed that the mock
         *     was started with.
         */
        readonly post: operations["postSeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__kit/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Back to the seed
         * @description Forgets every session, cart, token, fault, logged request, violation and change of every tenant, or of one, and sets the clock to the present.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Which requests are counted. */
        readonly CountedRequests: {
            /** a tenant's name: 3 to 16 of the letters a to z and digits, a letter first */
            readonly tenant?: string;
            readonly sessionId?: string;
            readonly customerId?: string;
            readonly operationId?: string;
            readonly method?: string;
            /**
             * a status as 404, a class of them as 4xx, or 0
             * @description As `404`, or a class of them as `4xx`.
             */
            readonly status?: string;
            /** @description The path; `*` in it stands for anything. */
            readonly path?: string;
            /** @description Only requests after the one of this ID. */
            readonly since?: number;
        };
        readonly RequestExpectation: {
            readonly filter?: components["schemas"]["CountedRequests"];
            readonly exactly?: number;
            readonly atLeast?: number;
            readonly atMost?: number;
            /**
             * milliseconds, or a number with a unit, as 90s, 61m, 1.5h or 2d
             * @description Counts the requests of the busiest stretch of virtual time of that length, as `2s`, or in milliseconds.
             */
            readonly within?: number | string;
        };
        readonly RequestsAwaited: {
            readonly filter?: components["schemas"]["CountedRequests"];
            /** @description How many; 1 without it. */
            readonly count?: number;
            /** @description How long, in real milliseconds; 5000 without it. */
            readonly timeout?: number;
        };
        readonly NearMiss: {
            readonly request: components["schemas"]["RequestSummary"];
            readonly differs: readonly {
                readonly field: string;
                readonly wanted: string;
                /** @description Absent where the request has nothing there. */
                readonly got?: string;
            }[];
        };
        readonly RequestSummary: {
            /** @description Grows from request to request. */
            readonly id: number;
            /**
             * Format: date-time
             * @description When it was answered, by its tenant's clock.
             */
            readonly at: string;
            readonly method: string;
            readonly path: string;
            /** @description Without its question mark. */
            readonly query?: string;
            readonly tenant?: string;
            readonly sessionId?: string;
            readonly customerId?: string;
            readonly operationId?: string;
            /** @description 0 where the connection failed; absent while there is no answer. */
            readonly status?: number;
            /** @description How long that took, in real time. */
            readonly milliseconds?: number;
            /** @description Why it was refused, or answered by something else than the mock's own rules. */
            readonly why?: string;
            /** @description The fault that struck; `header` where the request asked for it. */
            readonly fault?: string;
            /** @description How many were found; absent where nobody validates. */
            readonly violations?: number;
            readonly changed?: readonly ("cart" | "context" | "session")[];
        };
        readonly LoggedRequest: {
            /** @description Grows from request to request. */
            readonly id: number;
            /**
             * Format: date-time
             * @description When it was answered, by its tenant's clock.
             */
            readonly at: string;
            readonly method: string;
            readonly path: string;
            /** @description Without its question mark. */
            readonly query?: string;
            readonly tenant?: string;
            readonly sessionId?: string;
            readonly customerId?: string;
            readonly operationId?: string;
            /** @description 0 where the connection failed; absent while there is no answer. */
            readonly status?: number;
            /** @description How long that took, in real time. */
            readonly milliseconds?: number;
            /** @description Why it was refused, or answered by something else than the mock's own rules. */
            readonly why?: string;
            /** @description The fault that struck; `header` where the request asked for it. */
            readonly fault?: string;
            readonly request: components["schemas"]["LoggedMessage"];
            readonly response?: components["schemas"]["LoggedMessage"];
            /** @description Empty where it is as documented; absent where nobody validates. */
            readonly violations?: readonly components["schemas"]["Violation"][];
            readonly changes: readonly components["schemas"]["LoggedChange"][];
            /** @description The changes are too large to be shown. */
            readonly changesCut?: boolean;
        };
        readonly LoggedMessage: {
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description A JSON value; or text, where the media type is another one or the body is cut. */
            readonly body?: unknown;
            /** @enum {string} */
            readonly bodyEncoding?: "base64" | "text";
            /** @description The whole length of the body. */
            readonly size: number;
            /** @description Only the beginning of the body is kept. */
            readonly cut?: boolean;
        };
        readonly LoggedChange: {
            /** @enum {string} */
            readonly of: "cart" | "context" | "session";
            readonly id: string;
            readonly fields: readonly {
                /** @description A JSON pointer, as `/metadata/version`. */
                readonly path: string;
                /** @description What was there; absent where nothing was. */
                readonly before?: unknown;
                /** @description What is there now; absent where nothing is. */
                readonly after?: unknown;
            }[];
        };
        readonly Health: {
            /** @enum {string} */
            readonly status: "ok";
            readonly profile: string;
            readonly version: string;
            /** @description Whether changes can be kept. While they cannot, they are answered with 503, and reads go on. */
            readonly storage: {
                /** @enum {string} */
                readonly status: "ok" | "failing";
                /** @description Why changes cannot be kept. */
                readonly message?: string;
            };
        };
        readonly ClockReading: {
            /** Format: date-time */
            readonly now: string;
            /** @description Whether it stands still. */
            readonly frozen: boolean;
            /** @description How many of its seconds pass in a real one. */
            readonly rate: number;
        };
        readonly ClockSetting: {
            /** @description A date in ISO 8601, or milliseconds since 1970. */
            readonly to: string | number;
        };
        readonly ClockRate: {
            readonly rate: number;
        };
        readonly Advance: {
            /**
             * milliseconds, or a number with a unit, as 90s, 61m, 1.5h or 2d
             * @description Milliseconds, or a number with a unit (ms, s, m, h, d).
             */
            readonly by: number | string;
        };
        readonly Fault: {
            /** @description The only operations it is for, as `GET /site/{tenant}/sites`. */
            readonly routes?: readonly string[];
            /** @description The only operations it is for, by operationId. */
            readonly operations?: readonly string[];
            /** @description The only services it is for, as `cart`. */
            readonly services?: readonly string[];
            /** a tenant's name: 3 to 16 of the letters a to z and digits, a letter first */
            readonly tenant?: string;
            readonly sessionId?: string;
            readonly customerId?: string;
            /** @description How many requests it strikes. */
            readonly times?: number;
            /** @description The first of the requests it is for that it strikes. */
            readonly nth?: number;
            /** @description The share of the requests that it strikes by chance. */
            readonly probability?: number;
            /** @description Where chance begins; the same requests are struck each time. */
            readonly seed?: number;
            /**
             * @description A status, with an error body of the service unless there is a `body`; or what a word says: the connection fails, no answer
             *     comes, the body breaks off, somebody has changed the context, profile or address before, or the token has expired.
             */
            readonly answer?: number | ("network error" | "nothing" | "truncated" | "stale version" | "token expired");
            /** @description The body beside a status: JSON, or text as a page of HTML. */
            readonly body?: unknown;
            /** @description Headers beside a status. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description The `Retry-After` beside a status, in seconds. */
            readonly retryAfter?: number;
            /** @description How long the answer takes to begin, in milliseconds; or the least and the most. */
            readonly delay?: number | readonly number[];
            /** @description How long the body takes to come, in milliseconds. */
            readonly bodyOver?: number;
            /** @description Holds the request until this name is released. */
            readonly hold?: string;
            /**
             * @description Where it is held; before the operation, if left out. What is held before the commit has read and checked, and writes over whatever has come meanwhile.
             * @enum {string}
             */
            readonly at?: "before the operation" | "before the commit" | "before the answer";
            /** @description How long it is held at most, in real milliseconds; 10000, if left out. Then it goes on. */
            readonly holdFor?: number;
        };
        readonly ActiveFault: {
            readonly id: string;
            /** @description How many requests it was for. */
            readonly seen: number;
            /** @description How many of them it struck: those that it changed something of. */
            readonly struck: number;
            /** @description The only operations it is for, as `GET /site/{tenant}/sites`. */
            readonly routes?: readonly string[];
            /** @description The only operations it is for, by operationId. */
            readonly operations?: readonly string[];
            /** @description The only services it is for, as `cart`. */
            readonly services?: readonly string[];
            /** a tenant's name: 3 to 16 of the letters a to z and digits, a letter first */
            readonly tenant?: string;
            readonly sessionId?: string;
            readonly customerId?: string;
            /** @description How many requests it strikes. */
            readonly times?: number;
            /** @description The first of the requests it is for that it strikes. */
            readonly nth?: number;
            /** @description The share of the requests that it strikes by chance. */
            readonly probability?: number;
            /** @description Where chance begins; the same requests are struck each time. */
            readonly seed?: number;
            /**
             * @description A status, with an error body of the service unless there is a `body`; or what a word says: the connection fails, no answer
             *     comes, the body breaks off, somebody has changed the context, profile or address before, or the token has expired.
             */
            readonly answer?: number | ("network error" | "nothing" | "truncated" | "stale version" | "token expired");
            /** @description The body beside a status: JSON, or text as a page of HTML. */
            readonly body?: unknown;
            /** @description Headers beside a status. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description The `Retry-After` beside a status, in seconds. */
            readonly retryAfter?: number;
            /** @description How long the answer takes to begin, in milliseconds; or the least and the most. */
            readonly delay?: number | readonly number[];
            /** @description How long the body takes to come, in milliseconds. */
            readonly bodyOver?: number;
            /** @description Holds the request until this name is released. */
            readonly hold?: string;
            /**
             * @description Where it is held; before the operation, if left out. What is held before the commit has read and checked, and writes over whatever has come meanwhile.
             * @enum {string}
             */
            readonly at?: "before the operation" | "before the commit" | "before the answer";
            /** @description How long it is held at most, in real milliseconds; 10000, if left out. Then it goes on. */
            readonly holdFor?: number;
        };
        readonly Race: {
            /** @description The state that it begins in; steps name its values, as `{token}`. */
            readonly scenario?: string;
            /** @description The scenario's parameters. */
            readonly parameters?: {
                readonly [key: string]: unknown;
            };
            readonly steps: readonly components["schemas"]["RaceStep"][];
        };
        /**
         * @description A request of a tab, or the release of one that is held. The first request of tab A is the step A1. In path, token, headers and body,
         *     `{token}` is a value of the scenario, and `{A1.body.metadata.version}` one of an answer.
         */
        readonly RaceStep: {
            /** a capital letter, as A */
            readonly tab?: string;
            /** @enum {string} */
            readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            readonly path?: string;
            /** @description The bearer token; the scenario's, if left out. */
            readonly token?: string;
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description Sent as JSON. */
            readonly body?: unknown;
            /** @enum {string} */
            readonly holdAt?: "before the operation" | "before the commit" | "before the answer";
            /**
             * a step of a tab, as A1
             * @description A step that is held, as A1.
             */
            readonly release?: string;
        };
        readonly RaceEntry: {
            readonly name: string;
            readonly summary: string;
            readonly race: components["schemas"]["Race"];
        };
        readonly RaceResult: {
            /** @description The scenario's values, and the tenant. */
            readonly values: {
                readonly [key: string]: unknown;
            };
            readonly steps: readonly components["schemas"]["RaceAnswer"][];
        };
        readonly RaceAnswer: {
            readonly step: string;
            readonly method: string;
            /** @description Without the query. */
            readonly path: string;
            /** @description 0 where the connection has failed. */
            readonly status: number;
            /** @description The body of the answer. */
            readonly body?: unknown;
        };
        readonly HarReplay: {
            /** @description How many requests were sent. */
            readonly replayed: number;
            /** @description How many are of another tenant, or of no operation. */
            readonly skipped: number;
            /** @description How many were answered with another status. */
            readonly different: number;
            /** @description The first 1000 of them. */
            readonly differences: readonly {
                /** @description Its place in the archive. */
                readonly entry: number;
                readonly method: string;
                /** @description As it was recorded, without the query. */
                readonly path: string;
                /** @description What was recorded. */
                readonly expected: number;
                /** @description What the mock has answered; 0 where the connection has failed. */
                readonly status: number;
            }[];
        };
        readonly Lapse: {
            /**
             * Format: date-time
             * @description By the virtual clock.
             */
            readonly at: string;
            readonly tenant: string;
            /**
             * @description Revival is the end of the time in which a refresh revives an expired guest.
             * @enum {string}
             */
            readonly what: "access token" | "session" | "refresh token" | "revival" | "cart";
            readonly sessionId?: string;
            readonly cartId?: string;
        };
        readonly HeldRequest: {
            /** @description The name that releases it. */
            readonly hold: string;
            /** @enum {string} */
            readonly at: "before the operation" | "before the commit" | "before the answer";
            /** @description The fault that holds it; `header` where the request has asked for it. */
            readonly fault: string;
            readonly operationId: string;
            readonly tenant?: string;
            readonly sessionId?: string;
            /**
             * Format: date-time
             * @description By the real clock.
             */
            readonly since: string;
        };
        readonly SnapshotEntry: {
            readonly name: string;
            /** @description The only tenant that it is of; absent for all. */
            readonly tenant?: string;
            /**
             * Format: date-time
             * @description By the virtual clock of the tenant, or of all.
             */
            readonly savedAt: string;
            readonly sessions: number;
            readonly carts: number;
            readonly customers: number;
            /** @description How large its file is. */
            readonly bytes: number;
        };
        readonly SnapshotDifferences: {
            /** @description The first 1000. */
            readonly differences: readonly components["schemas"]["SnapshotDifference"][];
            readonly total: number;
        };
        readonly SnapshotDifference: {
            readonly tenant: string;
            /** @enum {string} */
            readonly kind: "session" | "context" | "cart" | "customer" | "order";
            readonly id: string;
            /** @enum {string} */
            readonly change: "added" | "removed" | "changed";
            /** @description Of what is changed; the first 100. */
            readonly fields?: readonly components["schemas"]["ChangedField"][];
        };
        readonly ChangedField: {
            /** @description A JSON pointer. */
            readonly path: string;
            /** @description What it was; absent where there was nothing, and, as `after` is, where a secret is another one. */
            readonly before?: unknown;
            /** @description What it is; absent where there is nothing, and, as `before` is, where a secret is another one. */
            readonly after?: unknown;
        };
        readonly ContextChange: {
            readonly siteCode?: string;
            readonly currency?: string;
            readonly targetLocation?: string;
            readonly language?: string;
            /** @description All attributes that it has from now on. */
            readonly context?: {
                readonly [key: string]: unknown;
            };
            /** @description The version that is changed; another one is refused with 409. Any, without it. */
            readonly version?: number;
        };
        readonly Expiry: {
            /**
             * @description Its access tokens; its refresh tokens; or a guest's session with its access tokens, which a refresh revives. A customer's
             *     refresh token that is over is unknown.
             * @enum {string}
             */
            readonly what: "token" | "refresh token" | "session";
        };
        readonly CartChange: {
            /** @enum {string} */
            readonly status?: "OPEN" | "CLOSED";
            /** @description When somebody has changed it last, by the virtual clock. */
            readonly idleSince?: string;
        };
        readonly CustomerChange: {
            /** @description Whether it can log in. */
            readonly active?: boolean;
            /** @description Whether it waits until its e-mail address is confirmed. */
            readonly awaitsOptIn?: boolean;
        };
        readonly TenantEntry: {
            readonly tenant: string;
            /**
             * Format: date-time
             * @description By its virtual clock.
             */
            readonly now: string;
            readonly sessions: {
                readonly live: number;
                readonly expired: number;
                /** @description Those that a logout has ended, as far as the kit remembers them. */
                readonly ended: number;
            };
            readonly contexts: number;
            readonly carts: number;
            readonly customers: number;
            readonly orders: number;
            readonly mails: number;
        };
        readonly Stats: {
            readonly tenants: readonly components["schemas"]["TenantStats"][];
            /** @description With service tokens that belong to no tenant yet, and requests that named none. */
            readonly total: components["schemas"]["StatsCounts"];
            /** @description How many bytes of files the state is kept in; absent where it is kept in none. */
            readonly files?: number;
        };
        readonly TenantStats: {
            readonly tenant: string;
        } & components["schemas"]["StatsCounts"];
        readonly StatsCounts: {
            /** @description Those too that have lapsed, and that a refresh may still revive. */
            readonly sessions: number;
            readonly contexts: number;
            readonly carts: number;
            readonly customers: number;
            readonly tokens: number;
            readonly orders: number;
            readonly mails: number;
            /** @description Those that the request log has. */
            readonly requests: number;
            /** @description About how much memory the state takes, without the request log. */
            readonly bytes: number;
        };
        readonly SessionEntry: {
            readonly tenant: string;
            readonly id: string;
            /**
             * @description Managed is a context that an employee created for no shopper.
             * @enum {string}
             */
            readonly kind: "guest" | "customer" | "managed";
            /** @enum {string} */
            readonly state: "live" | "expired" | "ended";
            readonly customerId?: string;
            readonly legalEntityId?: string;
            /**
             * Format: date-time
             * @description Absent for sessions that version 0.1.0 has kept.
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description Null never does. All times are the virtual clock's.
             */
            readonly expiresAt: string | null;
            /**
             * Format: date-time
             * @description Until when a refresh revives an expired guest.
             */
            readonly revivableUntil?: string;
            /**
             * Format: date-time
             * @description When a logout ended it.
             */
            readonly endedAt?: string;
            readonly hasContext: boolean;
            /** @description The context's version. */
            readonly version?: number;
            /** @description The active cart. */
            readonly cartId?: string;
            readonly tokens: readonly components["schemas"]["TokenEntry"][];
        };
        readonly TokenEntry: {
            /** @enum {string} */
            readonly kind: "anonymous" | "anonymous-refresh" | "customer" | "customer-refresh";
            /**
             * Format: date-time
             * @description Null never does.
             */
            readonly expiresAt: string | null;
            readonly expired: boolean;
        };
        readonly SessionState: {
            readonly tenant: string;
            readonly id: string;
            /**
             * @description Managed is a context that an employee created for no shopper.
             * @enum {string}
             */
            readonly kind: "guest" | "customer" | "managed";
            /** @enum {string} */
            readonly state: "live" | "expired" | "ended";
            readonly customerId?: string;
            readonly legalEntityId?: string;
            /**
             * Format: date-time
             * @description Absent for sessions that version 0.1.0 has kept.
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description Null never does. All times are the virtual clock's.
             */
            readonly expiresAt: string | null;
            /**
             * Format: date-time
             * @description Until when a refresh revives an expired guest.
             */
            readonly revivableUntil?: string;
            /**
             * Format: date-time
             * @description When a logout ended it.
             */
            readonly endedAt?: string;
            readonly hasContext: boolean;
            /** @description The context's version. */
            readonly version?: number;
            /** @description The active cart. */
            readonly cartId?: string;
            readonly tokens: readonly components["schemas"]["TokenEntry"][];
            /** @description What was said at the anonymous login. */
            readonly remembered?: {
                readonly [key: string]: unknown;
            };
            /** @description The context as the API shows it. */
            readonly context?: {
                readonly [key: string]: unknown;
            };
            readonly cart?: components["schemas"]["CartEntry"];
            readonly customer?: components["schemas"]["CustomerEntry"];
        };
        readonly ContextEntry: {
            readonly tenant: string;
            readonly sessionId: string;
            readonly customerId?: string;
            readonly cartId?: string;
            readonly siteCode?: string;
            readonly currency?: string;
            readonly version: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly modifiedAt: string;
        };
        readonly ContextState: {
            readonly tenant: string;
            readonly sessionId: string;
            readonly customerId?: string;
            readonly cartId?: string;
            readonly siteCode?: string;
            readonly currency?: string;
            readonly version: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly modifiedAt: string;
            /** @description The context as the API shows it. */
            readonly context: {
                readonly [key: string]: unknown;
            };
        };
        readonly CartEntry: {
            readonly tenant: string;
            readonly id: string;
            /** @description Of a guest's cart. */
            readonly sessionId?: string;
            /** @description Of a customer's cart. */
            readonly customerId?: string;
            /** @enum {string} */
            readonly status: "OPEN" | "CLOSED";
            readonly siteCode: string;
            readonly currency: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            /** @description How many lines it has. */
            readonly items: number;
            /** @description The sessions whose context names it. */
            readonly activeIn: readonly string[];
            readonly version: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly modifiedAt: string;
            /**
             * Format: date-time
             * @description When it is gone unless somebody changes it.
             */
            readonly idleAt: string;
            /** @description Whether it has been left for too long. */
            readonly idle: boolean;
        };
        readonly CartState: {
            readonly tenant: string;
            readonly id: string;
            /** @description Of a guest's cart. */
            readonly sessionId?: string;
            /** @description Of a customer's cart. */
            readonly customerId?: string;
            /** @enum {string} */
            readonly status: "OPEN" | "CLOSED";
            readonly siteCode: string;
            readonly currency: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            /** @description How many lines it has. */
            readonly items: number;
            /** @description The sessions whose context names it. */
            readonly activeIn: readonly string[];
            readonly version: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly modifiedAt: string;
            /**
             * Format: date-time
             * @description When it is gone unless somebody changes it.
             */
            readonly idleAt: string;
            /** @description Whether it has been left for too long. */
            readonly idle: boolean;
            /** @description The cart as the mock keeps it. */
            readonly cart: {
                readonly [key: string]: unknown;
            };
        };
        readonly CustomerEntry: {
            readonly tenant: string;
            readonly id: string;
            readonly email: string;
            readonly firstName?: string;
            readonly lastName?: string;
            /** Format: date-time */
            readonly lastLogin?: string;
            /** @description Whether an employee lets it log in. */
            readonly active: boolean;
            /** @description Whether nobody has confirmed the e-mail address yet. */
            readonly awaitsOptIn: boolean;
            readonly version: number;
        };
        readonly CustomerState: {
            readonly tenant: string;
            readonly id: string;
            readonly email: string;
            readonly firstName?: string;
            readonly lastName?: string;
            /** Format: date-time */
            readonly lastLogin?: string;
            /** @description Whether an employee lets it log in. */
            readonly active: boolean;
            /** @description Whether nobody has confirmed the e-mail address yet. */
            readonly awaitsOptIn: boolean;
            readonly version: number;
            /** @description The customer as the mock keeps it, without the password. */
            readonly profile: {
                readonly [key: string]: unknown;
            };
        };
        readonly OrderEntry: {
            readonly tenant: string;
            readonly id: string;
            readonly customerId?: string;
            readonly email: string;
            readonly cartId: string;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly OrderState: {
            readonly tenant: string;
            readonly id: string;
            readonly customerId?: string;
            readonly email: string;
            readonly cartId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description The order as the mock keeps it, with its cart. */
            readonly order: {
                readonly [key: string]: unknown;
            };
        };
        readonly Mail: {
            readonly tenant: string;
            readonly to: string;
            /** @enum {string} */
            readonly kind: "opt-in" | "password-reset" | "email-change";
            readonly token: string;
            /** @description The site that a password reset named. */
            readonly site?: string;
            /** Format: date-time */
            readonly sentAt: string;
        };
        readonly Offence: {
            /**
             * Format: date-time
             * @description By the virtual clock.
             */
            readonly at: string;
            /** @description Whose it is; absent where the request names no tenant. */
            readonly tenant?: string;
            readonly method: string;
            /** @description Without the query, and without tokens. */
            readonly path: string;
            readonly operationId: string;
            readonly status: number;
            readonly violations: readonly components["schemas"]["Violation"][];
        };
        readonly Violation: {
            readonly location: readonly string[];
            /** @enum {string} */
            readonly severity: "Error";
            readonly code: string;
            readonly message: string;
        };
        readonly ScenarioEntry: {
            readonly name: string;
            readonly summary: string;
            readonly parameters: {
                readonly [key: string]: {
                    /** @enum {string} */
                    readonly type: "string" | "integer" | "object";
                    readonly description: string;
                    readonly required: boolean;
                };
            };
            readonly returns: readonly string[];
        };
        readonly ControlError: {
            readonly code: number;
            readonly message: string;
        };
    };
    responses: {
        /** @description It has been run; the answers in the order in which their requests began. */
        readonly RaceRun: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "values": {
                 *         "tenant": "acme",
                 *         "version": 1
                 *       },
                 *       "steps": [
                 *         {
                 *           "step": "A1",
                 *           "method": "PATCH",
                 *           "path": "/session-context/acme/me/context",
                 *           "status": 204
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["RaceResult"];
            };
        };
        /** @description No request is held under that name now. */
        readonly HoldUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "No request is held as tab A"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There is no race of that name. */
        readonly RaceUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no race \"two tabs\": there are two tabs change the context"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The virtual clock. */
        readonly ClockReading: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "now": "2026-03-01T10:31:00.000Z",
                 *       "frozen": false,
                 *       "rate": 1
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockReading"];
            };
        };
        /** @description It is set up; its tokens and IDs. */
        readonly ScenarioSetUp: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "tenant": "acme",
                 *       "token": "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i",
                 *       "refreshToken": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                 *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                 *       "cartId": "65e1a0f2c3d4b5a697881234",
                 *       "version": 1
                 *     }
                 */
                readonly "application/json": {
                    readonly [key: string]: string | number;
                };
            };
        };
        /** @description There is no scenario of that name; the message has the nearest. */
        readonly ScenarioUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no scenario \"a guest with cart\": did you mean \"a guest with a cart\"?"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The requests that are meant. */
        readonly RequestsFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": 3,
                 *         "at": "2026-03-01T12:04:10.000Z",
                 *         "method": "POST",
                 *         "path": "/cart/acme/carts",
                 *         "tenant": "acme",
                 *         "operationId": "createCart",
                 *         "status": 201,
                 *         "milliseconds": 0.9,
                 *         "changed": [
                 *           "cart",
                 *           "context"
                 *         ]
                 *       }
                 *     ]
                 */
                readonly "application/json": readonly components["schemas"]["RequestSummary"][];
            };
        };
        /** @description The log is not as expected. */
        readonly RequestsUnexpected: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "message": "Expected at least 1 of the requests with operationId createCart, status 201: there were 0; the nearest are 3 POST /cart/acme/carts (status is 409, not 201)",
                 *       "found": [],
                 *       "misses": [
                 *         {
                 *           "request": {
                 *             "id": 3,
                 *             "at": "2026-03-01T12:04:10.000Z",
                 *             "method": "POST",
                 *             "path": "/cart/acme/carts",
                 *             "status": 409
                 *           },
                 *           "differs": [
                 *             {
                 *               "field": "status",
                 *               "wanted": "201",
                 *               "got": "409"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    readonly code: number;
                    readonly message: string;
                    readonly found: readonly components["schemas"]["RequestSummary"][];
                    readonly misses: readonly components["schemas"]["NearMiss"][];
                };
            };
        };
        /** @description No request that is meant was answered, or none can be sent again. */
        readonly NothingToExport: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is nothing to export: no request that is meant was answered"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The log has no request of that ID. */
        readonly RequestUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no request 7 in the log: it is forgotten, or never came"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There is no fault of that ID. */
        readonly FaultUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no fault f1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There is no snapshot of that name. */
        readonly SnapshotUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no snapshot before checkout of acme"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There are too many snapshots, or they are too large. */
        readonly SnapshotsFull: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "message": "The kit keeps 50 snapshots of 134217728 bytes at most: delete one first"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The version is not the current one, or the owner has another open cart like that. */
        readonly StateConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "message": "The version sent is 1, the current one is 2"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There is nothing of that ID. */
        readonly StateUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no cart 65e1a0f2c3d4b5a697881234 in acme"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The seed lacks data that the scenario needs. */
        readonly ScenarioFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "message": "There was no login as customer@emporix.com to be had, but a 401: does the seed have what it takes?"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description A parameter or the body is malformed, or is not one that the operation takes. */
        readonly ControlBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "message": "Cannot advance the clock by 9999999d: give milliseconds, or a number with ms, s, m, h or d, a hundred years at most"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /**
         * @description A page of another origin asks, or one that reached the server by a host name of its own, or the key of `--control-key` is not in
         *     the header `x-kit-control-key`. Only the HTTP server refuses.
         */
        readonly ControlForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "message": "The control plane is closed to pages of other origins"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The body is larger than 1 MiB, or a snapshot or an archive larger than 32 MiB. */
        readonly ControlTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "message": "The body is larger than 1048576 bytes"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The body is not JSON. */
        readonly ControlUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "message": "Send the body as application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
    };
    parameters: {
        /**
         * @description The only tenant that it is for; all of them without it.
         * @example acme
         */
        readonly OfTenant: string;
        /**
         * @description The tenant in which it is run.
         * @example acme
         */
        readonly RaceTenant: string;
        /**
         * @description Whose it is; needed where several tenants have one of that ID.
         * @example acme
         */
        readonly InTenant: string;
        /**
         * @description The only customer that it is for.
         * @example 10000001
         */
        readonly OfCustomer: string;
        /**
         * @description Only the sessions that are so.
         * @example live
         */
        readonly InState: "live" | "expired" | "ended";
        /**
         * @description How many at most.
         * @example 20
         */
        readonly Limit: number;
        /**
         * @description The `next` of the page before.
         * @example 1772357400000.acme.0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
         */
        readonly Cursor: string;
        /**
         * @description The only session whose requests are meant.
         * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
         */
        readonly OfSession: string;
        /**
         * @description The only operation that is meant.
         * @example getOwnContext
         */
        readonly OfOperation: string;
        /**
         * @description The only method that is meant.
         * @example GET
         */
        readonly WithMethod: string;
        /**
         * @description A status, or a class of them as `4xx`; 0 is a connection that failed.
         * @example 4xx
         */
        readonly WithStatus: string;
        /**
         * @description The path; `*` in it stands for anything.
         * @example /cart/acme/*
         */
        readonly AtPath: string;
        /**
         * @description Only requests after the one of this ID.
         * @example 0
         */
        readonly Since: number;
        /**
         * @description How many of them, the newest; 1000 without it.
         * @example 20
         */
        readonly Newest: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "profile": "tutorial",
                     *       "version": "0.1.0",
                     *       "storage": {
                     *         "status": "ok"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ClockReading"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "by": "61m"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Advance"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ClockReading"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "to": "2026-11-25T12:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockSetting"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ClockReading"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly freezeClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ClockReading"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly resumeClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ClockReading"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly rateClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "rate": 60
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockRate"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ClockReading"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The faults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "f1",
                     *         "operations": [
                     *           "createCart"
                     *         ],
                     *         "tenant": "acme",
                     *         "answer": 503,
                     *         "times": 2,
                     *         "seen": 1,
                     *         "struck": 1
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ActiveFault"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "operations": [
                 *         "createCart"
                 *       ],
                 *       "tenant": "acme",
                 *       "answer": 503,
                 *       "times": 2
                 *     }
                 */
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        readonly responses: {
            /** @description It is active. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f1",
                     *       "operations": [
                     *         "createCart"
                     *       ],
                     *       "tenant": "acme",
                     *       "answer": 503,
                     *       "times": 2,
                     *       "seen": 0,
                     *       "struck": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActiveFault"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The fault's ID.
                 * @example f1
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["FaultUnknown"];
        };
    };
    readonly replayArchive: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "log": {
                 *         "version": "1.2",
                 *         "creator": {
                 *           "name": "browser",
                 *           "version": "1"
                 *         },
                 *         "entries": [
                 *           {
                 *             "request": {
                 *               "method": "GET",
                 *               "url": "https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop",
                 *               "headers": []
                 *             },
                 *             "response": {
                 *               "status": 200,
                 *               "headers": [],
                 *               "content": {
                 *                 "mimeType": "application/json"
                 *               }
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                readonly "application/json": {
                    /** @description It has `entries`, each with `request` and `response`. */
                    readonly log: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description It was replayed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replayed": 12,
                     *       "skipped": 3,
                     *       "different": 1,
                     *       "differences": [
                     *         {
                     *           "entry": 7,
                     *           "method": "PATCH",
                     *           "path": "/session-context/acme/me/context",
                     *           "expected": 204,
                     *           "status": 409
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["HarReplay"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listHolds: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description Only those that this name releases.
                 * @example tab A
                 */
                readonly name?: string;
                /**
                 * @description How long to wait until there is one, in real milliseconds.
                 * @example 1000
                 */
                readonly waitFor?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "hold": "tab A",
                     *         "at": "before the operation",
                     *         "fault": "f1",
                     *         "operationId": "patchOwnContext",
                     *         "tenant": "acme",
                     *         "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *         "since": "2026-03-01T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["HeldRequest"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly releaseHold: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of the fault's `hold`.
                 * @example tab A
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They go on. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "released": 1
                     *     }
                     */
                    readonly "application/json": {
                        /** @description How many there were. */
                        readonly released: number;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["HoldUnknown"];
        };
    };
    readonly listRaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The races. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "two tabs change the context",
                     *         "summary": "Both read version 1 and change it: the first wins, and the second is refused with 409",
                     *         "race": {
                     *           "scenario": "a guest with a cart",
                     *           "steps": [
                     *             {
                     *               "tab": "A",
                     *               "method": "GET",
                     *               "path": "/session-context/{tenant}/me/context"
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["RaceEntry"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly playRace: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The tenant in which it is run.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["RaceTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "scenario": "a guest with a cart",
                 *       "steps": [
                 *         {
                 *           "tab": "A",
                 *           "method": "PATCH",
                 *           "path": "/session-context/{tenant}/me/context",
                 *           "body": {
                 *             "currency": "USD",
                 *             "metadata": {
                 *               "version": "{version}"
                 *             }
                 *           },
                 *           "holdAt": "before the commit"
                 *         },
                 *         {
                 *           "tab": "B",
                 *           "method": "PATCH",
                 *           "path": "/session-context/{tenant}/me/context",
                 *           "body": {
                 *             "language": "de",
                 *             "metadata": {
                 *               "version": "{version}"
                 *             }
                 *           }
                 *         },
                 *         {
                 *           "release": "A1"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["Race"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RaceRun"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["ScenarioUnknown"];
            readonly 409: components["responses"]["ScenarioFailed"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly runRace: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The tenant in which it is run.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["RaceTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The race's name, URL-encoded.
                 * @example two tabs change the context
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RaceRun"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["RaceUnknown"];
            readonly 409: components["responses"]["ScenarioFailed"];
        };
    };
    readonly listTenants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenants. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "tenant": "acme",
                     *         "now": "2026-03-01T09:30:00.000Z",
                     *         "sessions": {
                     *           "live": 1,
                     *           "expired": 0,
                     *           "ended": 0
                     *         },
                     *         "contexts": 1,
                     *         "carts": 1,
                     *         "customers": 4,
                     *         "orders": 0,
                     *         "mails": 0
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["TenantEntry"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getStats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The counts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenants": [
                     *         {
                     *           "tenant": "acme",
                     *           "sessions": 1,
                     *           "contexts": 1,
                     *           "carts": 1,
                     *           "customers": 4,
                     *           "tokens": 2,
                     *           "orders": 0,
                     *           "mails": 0,
                     *           "requests": 2,
                     *           "bytes": 5160
                     *         }
                     *       ],
                     *       "total": {
                     *         "sessions": 1,
                     *         "contexts": 1,
                     *         "carts": 1,
                     *         "customers": 4,
                     *         "tokens": 3,
                     *         "orders": 0,
                     *         "mails": 0,
                     *         "requests": 2,
                     *         "bytes": 5320
                     *       },
                     *       "files": 5920
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Stats"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly listSessionStates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description How many at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before.
                 * @example 1772357400000.acme.0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only the sessions that are so.
                 * @example live
                 */
                readonly state?: components["parameters"]["InState"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenant": "acme",
                     *           "id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *           "kind": "guest",
                     *           "state": "live",
                     *           "createdAt": "2026-03-01T09:30:00.000Z",
                     *           "expiresAt": "2026-03-01T10:30:00.000Z",
                     *           "revivableUntil": "2026-03-02T09:29:59.000Z",
                     *           "hasContext": true,
                     *           "version": 1,
                     *           "cartId": "65e1a0f2c3d4b5a697881234",
                     *           "tokens": [
                     *             {
                     *               "kind": "anonymous",
                     *               "expiresAt": "2026-03-01T10:29:59.000Z",
                     *               "expired": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["SessionEntry"][];
                        /** @description How many there are on all pages. */
                        readonly total: number;
                        /** @description The cursor of the page after. */
                        readonly next?: string;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getSessionState: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The session's ID.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "kind": "guest",
                     *       "state": "live",
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "expiresAt": "2026-03-01T10:30:00.000Z",
                     *       "revivableUntil": "2026-03-02T09:29:59.000Z",
                     *       "hasContext": true,
                     *       "version": 1,
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "tokens": [
                     *         {
                     *           "kind": "anonymous",
                     *           "expiresAt": "2026-03-01T10:29:59.000Z",
                     *           "expired": false
                     *         }
                     *       ],
                     *       "remembered": {}
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SessionState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
        };
    };
    readonly endSessionNow: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The session's ID.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "kind": "guest",
                     *       "state": "live",
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "expiresAt": "2026-03-01T10:30:00.000Z",
                     *       "revivableUntil": "2026-03-02T09:29:59.000Z",
                     *       "hasContext": true,
                     *       "version": 1,
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "tokens": [
                     *         {
                     *           "kind": "anonymous",
                     *           "expiresAt": "2026-03-01T10:29:59.000Z",
                     *           "expired": false
                     *         }
                     *       ],
                     *       "remembered": {}
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SessionState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
        };
    };
    readonly expireSession: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The session's ID.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "what": "token"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Expiry"];
            };
        };
        readonly responses: {
            /** @description It is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "kind": "guest",
                     *       "state": "live",
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "expiresAt": "2026-03-01T10:30:00.000Z",
                     *       "revivableUntil": "2026-03-02T09:29:59.000Z",
                     *       "hasContext": true,
                     *       "version": 1,
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "tokens": [
                     *         {
                     *           "kind": "anonymous",
                     *           "expiresAt": "2026-03-01T10:29:59.000Z",
                     *           "expired": false
                     *         }
                     *       ],
                     *       "remembered": {}
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SessionState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listContextStates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description How many at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before.
                 * @example 1772357400000.acme.0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenant": "acme",
                     *           "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *           "cartId": "65e1a0f2c3d4b5a697881234",
                     *           "siteCode": "main",
                     *           "currency": "EUR",
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T09:30:00.000Z",
                     *           "modifiedAt": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ContextEntry"][];
                        /** @description How many there are on all pages. */
                        readonly total: number;
                        /** @description The cursor of the page after. */
                        readonly next?: string;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getContextState: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The session's ID.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "siteCode": "main",
                     *       "currency": "EUR",
                     *       "version": 1,
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "modifiedAt": "2026-03-01T09:30:00.000Z",
                     *       "context": {
                     *         "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *         "context": {},
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T09:30:00.000Z",
                     *           "modifiedAt": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContextState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
        };
    };
    readonly editContext: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The session's ID.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "currency": "USD",
                 *       "context": {
                 *         "campaign": "spring"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContextChange"];
            };
        };
        readonly responses: {
            /** @description It is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "siteCode": "main",
                     *       "currency": "EUR",
                     *       "version": 1,
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "modifiedAt": "2026-03-01T09:30:00.000Z",
                     *       "context": {
                     *         "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *         "context": {},
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T09:30:00.000Z",
                     *           "modifiedAt": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContextState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
            readonly 409: components["responses"]["StateConflict"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listCartStates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description How many at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before.
                 * @example 1772357400000.acme.0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenant": "acme",
                     *           "id": "65e1a0f2c3d4b5a697881234",
                     *           "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *           "status": "OPEN",
                     *           "siteCode": "main",
                     *           "currency": "EUR",
                     *           "items": 0,
                     *           "activeIn": [
                     *             "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"
                     *           ],
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T09:30:00.000Z",
                     *           "modifiedAt": "2026-03-01T09:30:00.000Z",
                     *           "idleAt": "2026-03-31T09:30:00.000Z",
                     *           "idle": false
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CartEntry"][];
                        /** @description How many there are on all pages. */
                        readonly total: number;
                        /** @description The cursor of the page after. */
                        readonly next?: string;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getCartState: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The cart's ID.
                 * @example 65e1a0f2c3d4b5a697881234
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "65e1a0f2c3d4b5a697881234",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "status": "OPEN",
                     *       "siteCode": "main",
                     *       "currency": "EUR",
                     *       "items": 0,
                     *       "activeIn": [
                     *         "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "modifiedAt": "2026-03-01T09:30:00.000Z",
                     *       "idleAt": "2026-03-31T09:30:00.000Z",
                     *       "idle": false,
                     *       "cart": {
                     *         "id": "65e1a0f2c3d4b5a697881234",
                     *         "items": []
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CartState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
        };
    };
    readonly editCart: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The cart's ID.
                 * @example 65e1a0f2c3d4b5a697881234
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "CLOSED"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartChange"];
            };
        };
        readonly responses: {
            /** @description It is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "65e1a0f2c3d4b5a697881234",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "status": "OPEN",
                     *       "siteCode": "main",
                     *       "currency": "EUR",
                     *       "items": 0,
                     *       "activeIn": [
                     *         "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "modifiedAt": "2026-03-01T09:30:00.000Z",
                     *       "idleAt": "2026-03-31T09:30:00.000Z",
                     *       "idle": false,
                     *       "cart": {
                     *         "id": "65e1a0f2c3d4b5a697881234",
                     *         "items": []
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CartState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
            readonly 409: components["responses"]["StateConflict"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listCustomerStates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description How many at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before.
                 * @example 1772357400000.acme.0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenant": "acme",
                     *           "id": "10000001",
                     *           "email": "customer@emporix.com",
                     *           "firstName": "Carla",
                     *           "lastName": "Customer",
                     *           "active": true,
                     *           "awaitsOptIn": false,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CustomerEntry"][];
                        /** @description How many there are on all pages. */
                        readonly total: number;
                        /** @description The cursor of the page after. */
                        readonly next?: string;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getCustomerState: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The customer's ID.
                 * @example 10000001
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "10000001",
                     *       "email": "customer@emporix.com",
                     *       "firstName": "Carla",
                     *       "lastName": "Customer",
                     *       "active": true,
                     *       "awaitsOptIn": false,
                     *       "version": 1,
                     *       "profile": {
                     *         "id": "10000001",
                     *         "email": "customer@emporix.com",
                     *         "addresses": [],
                     *         "version": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
        };
    };
    readonly editCustomer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The customer's ID.
                 * @example 10000001
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "active": false
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerChange"];
            };
        };
        readonly responses: {
            /** @description It is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "10000001",
                     *       "email": "customer@emporix.com",
                     *       "firstName": "Carla",
                     *       "lastName": "Customer",
                     *       "active": true,
                     *       "awaitsOptIn": false,
                     *       "version": 1,
                     *       "profile": {
                     *         "id": "10000001",
                     *         "email": "customer@emporix.com",
                     *         "addresses": [],
                     *         "version": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listOrderStates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description How many at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before.
                 * @example 1772357400000.acme.0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenant": "acme",
                     *           "id": "EON1001",
                     *           "customerId": "10000001",
                     *           "email": "customer@emporix.com",
                     *           "cartId": "65e1a0f2c3d4b5a697881234",
                     *           "createdAt": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["OrderEntry"][];
                        /** @description How many there are on all pages. */
                        readonly total: number;
                        /** @description The cursor of the page after. */
                        readonly next?: string;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly getOrderState: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whose it is; needed where several tenants have one of that ID.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["InTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The order's ID.
                 * @example EON1001
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "acme",
                     *       "id": "EON1001",
                     *       "customerId": "10000001",
                     *       "email": "customer@emporix.com",
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "createdAt": "2026-03-01T09:30:00.000Z",
                     *       "order": {
                     *         "id": "EON1001"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OrderState"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["StateUnknown"];
        };
    };
    readonly listMails: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mails. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "tenant": "acme",
                     *         "to": "customer@emporix.com",
                     *         "kind": "password-reset",
                     *         "token": "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i",
                     *         "sentAt": "2026-03-01T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Mail"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly listViolations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exchanges. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "at": "2026-03-01T09:30:00.000Z",
                     *         "tenant": "acme",
                     *         "method": "POST",
                     *         "path": "/cart/acme/carts",
                     *         "operationId": "createCart",
                     *         "status": 400,
                     *         "violations": [
                     *           {
                     *             "location": [
                     *               "request",
                     *               "body",
                     *               "currency"
                     *             ],
                     *             "severity": "Error",
                     *             "code": "type",
                     *             "message": "Request body property currency must be string"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Offence"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly clearViolations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only session whose requests are meant.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId?: components["parameters"]["OfSession"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description The only operation that is meant.
                 * @example getOwnContext
                 */
                readonly operationId?: components["parameters"]["OfOperation"];
                /**
                 * @description The only method that is meant.
                 * @example GET
                 */
                readonly method?: components["parameters"]["WithMethod"];
                /**
                 * @description A status, or a class of them as `4xx`; 0 is a connection that failed.
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["WithStatus"];
                /**
                 * @description The path; `*` in it stands for anything.
                 * @example /cart/acme/*
                 */
                readonly path?: components["parameters"]["AtPath"];
                /**
                 * @description Only requests after the one of this ID.
                 * @example 0
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description How many of them, the newest; 1000 without it.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Newest"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 7,
                     *         "at": "2026-03-01T12:04:10.000Z",
                     *         "method": "GET",
                     *         "path": "/session-context/acme/me/context",
                     *         "tenant": "acme",
                     *         "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *         "operationId": "getOwnContext",
                     *         "status": 401,
                     *         "milliseconds": 0.4,
                     *         "why": "The token expired at 2026-03-01T12:03:00.000Z; it is 2026-03-01T12:04:10.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["RequestSummary"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly clearRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly exportRequests: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What they are written as.
                 * @example curl
                 */
                readonly format: "curl" | "har" | "pact" | "playwright" | "vitest";
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only session whose requests are meant.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId?: components["parameters"]["OfSession"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description The only operation that is meant.
                 * @example getOwnContext
                 */
                readonly operationId?: components["parameters"]["OfOperation"];
                /**
                 * @description The only method that is meant.
                 * @example GET
                 */
                readonly method?: components["parameters"]["WithMethod"];
                /**
                 * @description A status, or a class of them as `4xx`; 0 is a connection that failed.
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["WithStatus"];
                /**
                 * @description The path; `*` in it stands for anything.
                 * @example /cart/acme/*
                 */
                readonly path?: components["parameters"]["AtPath"];
                /**
                 * @description Only requests after the one of this ID.
                 * @example 0
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description How many of them, the newest; 1000 without it.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Newest"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example curl -sS -X 'GET' "$BASE_URL"'/site/acme/sites' */
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["NothingToExport"];
        };
    };
    readonly verifyRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "tenant": "acme",
                 *         "operationId": "requestAnonymousToken"
                 *       },
                 *       "atMost": 1,
                 *       "within": "2s"
                 *     }
                 */
                readonly "application/json": components["schemas"]["RequestExpectation"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RequestsFound"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 409: components["responses"]["RequestsUnexpected"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly waitForRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "tenant": "acme",
                 *         "operationId": "createCart"
                 *       },
                 *       "count": 1,
                 *       "timeout": 50
                 *     }
                 */
                readonly "application/json": components["schemas"]["RequestsAwaited"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RequestsFound"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 409: components["responses"]["RequestsUnexpected"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly getRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The request's ID.
                 * @example 7
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 8,
                     *       "at": "2026-03-01T12:05:10.000Z",
                     *       "method": "POST",
                     *       "path": "/session-context/acme/me/context/attributes",
                     *       "tenant": "acme",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "operationId": "addOwnAttribute",
                     *       "status": 201,
                     *       "milliseconds": 0.6,
                     *       "request": {
                     *         "headers": {
                     *           "authorization": "Bearer redacted-token-1",
                     *           "content-type": "application/json"
                     *         },
                     *         "body": {
                     *           "key": "latitude",
                     *           "value": 48.2082
                     *         },
                     *         "size": 34
                     *       },
                     *       "response": {
                     *         "headers": {
                     *           "content-type": "application/json"
                     *         },
                     *         "body": "latitude",
                     *         "size": 10
                     *       },
                     *       "changes": [
                     *         {
                     *           "of": "context",
                     *           "id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *           "fields": [
                     *             {
                     *               "path": "/context/latitude",
                     *               "after": 48.2082
                     *             },
                     *             {
                     *               "path": "/metadata/version",
                     *               "before": 1,
                     *               "after": 2
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["LoggedRequest"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["RequestUnknown"];
        };
    };
    readonly replayRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The request's ID.
                 * @example 7
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the log has of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 9,
                     *       "at": "2026-03-01T12:06:10.000Z",
                     *       "method": "GET",
                     *       "path": "/session-context/acme/me/context",
                     *       "tenant": "acme",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "operationId": "getOwnContext",
                     *       "status": 200,
                     *       "milliseconds": 0.4
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RequestSummary"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["RequestUnknown"];
        };
    };
    readonly listenToEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only session whose requests are meant.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId?: components["parameters"]["OfSession"];
                /**
                 * @description The only customer that it is for.
                 * @example 10000001
                 */
                readonly customerId?: components["parameters"]["OfCustomer"];
                /**
                 * @description The only operation that is meant.
                 * @example getOwnContext
                 */
                readonly operationId?: components["parameters"]["OfOperation"];
                /**
                 * @description The only method that is meant.
                 * @example GET
                 */
                readonly method?: components["parameters"]["WithMethod"];
                /**
                 * @description A status, or a class of them as `4xx`; 0 is a connection that failed.
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["WithStatus"];
                /**
                 * @description The path; `*` in it stands for anything.
                 * @example /cart/acme/*
                 */
                readonly path?: components["parameters"]["AtPath"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: change
                     *     data: {"kind":"change","tenant":"acme"}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogue. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "a guest without a cart",
                     *         "summary": "A guest with a token, and with no session context yet",
                     *         "parameters": {
                     *           "tenant": {
                     *             "type": "string",
                     *             "description": "the tenant (acme)",
                     *             "required": false
                     *           }
                     *         },
                     *         "returns": [
                     *           "tenant",
                     *           "token",
                     *           "refreshToken"
                     *         ]
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ScenarioEntry"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly changeState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "a guest with a cart",
                 *       "params": {
                 *         "tenant": "acme"
                 *       },
                 *       "action": "setup"
                 *     }
                 */
                readonly "application/json": {
                    /** @description The scenario's name. */
                    readonly state: string;
                    readonly params?: {
                        readonly [key: string]: unknown;
                    };
                    /**
                     * @default setup
                     * @enum {string}
                     */
                    readonly action?: "setup" | "teardown";
                    /** @description Some verifiers say whose pact it is; every consumer gets the same. */
                    readonly consumer?: string;
                    /** @description Some verifiers send all states of an interaction; each comes as a state of its own. */
                    readonly states?: readonly string[];
                    /** @description The broker's name for the interaction; every one gets the same. */
                    readonly interaction_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ScenarioSetUp"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["ScenarioUnknown"];
            readonly 409: components["responses"]["ScenarioFailed"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly runScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The scenario's name, URL-encoded.
                 * @example a guest with a cart
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "tenant": "acme"
                 *     }
                 */
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ScenarioSetUp"];
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["ScenarioUnknown"];
            readonly 409: components["responses"]["ScenarioFailed"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshots. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "before checkout",
                     *         "tenant": "acme",
                     *         "savedAt": "2026-03-01T09:30:00.000Z",
                     *         "sessions": 1,
                     *         "carts": 1,
                     *         "customers": 4,
                     *         "bytes": 9000
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["SnapshotEntry"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly exportSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The snapshot's name.
                 * @example before checkout
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "replace",
                     *       "sites": [
                     *         {
                     *           "code": "main",
                     *           "default": true,
                     *           "currency": "EUR",
                     *           "languages": [
                     *             "en"
                     *           ]
                     *         }
                     *       ],
                     *       "state": {
                     *         "format": 1,
                     *         "kit": "0.1.0",
                     *         "tenant": "acme",
                     *         "savedAt": "2026-03-01T09:30:00.000Z",
                     *         "tenants": {
                     *           "acme": {
                     *             "now": 1772357400000,
                     *             "tables": {}
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly state: Record<string, unknown>;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["SnapshotUnknown"];
        };
    };
    readonly importSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The snapshot's name.
                 * @example before checkout
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mode": "replace",
                 *       "sites": [
                 *         {
                 *           "code": "main",
                 *           "default": true,
                 *           "currency": "EUR",
                 *           "languages": [
                 *             "en"
                 *           ]
                 *         }
                 *       ],
                 *       "state": {
                 *         "format": 1,
                 *         "kit": "0.1.0",
                 *         "tenant": "acme",
                 *         "savedAt": "2026-03-01T09:30:00.000Z",
                 *         "tenants": {
                 *           "acme": {
                 *             "now": 1772357400000,
                 *             "tables": {}
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description It is kept. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before checkout",
                     *       "tenant": "acme",
                     *       "savedAt": "2026-03-01T09:30:00.000Z",
                     *       "sessions": 1,
                     *       "carts": 1,
                     *       "customers": 4,
                     *       "bytes": 9000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SnapshotEntry"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 409: components["responses"]["SnapshotsFull"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly saveSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The snapshot's name.
                 * @example before checkout
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is kept. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before checkout",
                     *       "tenant": "acme",
                     *       "savedAt": "2026-03-01T09:30:00.000Z",
                     *       "sessions": 1,
                     *       "carts": 1,
                     *       "customers": 4,
                     *       "bytes": 9000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SnapshotEntry"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 409: components["responses"]["SnapshotsFull"];
        };
    };
    readonly removeSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The snapshot's name.
                 * @example before checkout
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["SnapshotUnknown"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The snapshot's name.
                 * @example before checkout
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["SnapshotUnknown"];
        };
    };
    readonly compareSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The name of another snapshot; without it, what is there now.
                 * @example after checkout
                 */
                readonly with?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The snapshot's name.
                 * @example before checkout
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The differences. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "differences": [
                     *         {
                     *           "tenant": "acme",
                     *           "kind": "context",
                     *           "id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *           "change": "changed",
                     *           "fields": [
                     *             {
                     *               "path": "/currency",
                     *               "before": "EUR",
                     *               "after": "USD"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SnapshotDifferences"];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 404: components["responses"]["SnapshotUnknown"];
        };
    };
    readonly listLapses: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
                /**
                 * @description The only session that it is about.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId?: string;
                /**
                 * @description A moment of the virtual clock.
                 * @example 2026-03-01T09:30:00Z
                 */
                readonly from?: string;
                /**
                 * @description A moment of the virtual clock.
                 * @example 2026-03-02T09:30:00Z
                 */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What lapses. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "at": "2026-03-01T10:29:59.000Z",
                     *         "tenant": "acme",
                     *         "what": "access token",
                     *         "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Lapse"][];
                };
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
    readonly postSeed: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "customers": [
                 *         {
                 *           "email": "new@example.com",
                 *           "password": "secret-1"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
            readonly 413: components["responses"]["ControlTooLarge"];
            readonly 415: components["responses"]["ControlUnsupportedMediaType"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only tenant that it is for; all of them without it.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["OfTenant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ControlBadRequest"];
            readonly 403: components["responses"]["ControlForbidden"];
        };
    };
}
