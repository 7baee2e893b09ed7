package cn.authing.sdk.java.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import cn.authing.sdk.java.model.ApiResponse;
import cn.authing.sdk.java.model.AsyncPages;
import cn.authing.sdk.java.model.ClientOptions;
import cn.authing.sdk.java.model.Pages;
import cn.authing.sdk.java.model.RawRequest;
import cn.authing.sdk.java.model.RequestOptions;

/**
 * What stands behind every client. One can serve the whole program, whatever the thread.
 *
 * <p>Decides how a client is made and derived, and the way around the description for what it does not know yet. The
 * methods of a client are generated and only name a row of the operation table.
 */
public final class ClientCore {
    /** Changes in one step, and only by {@link #setToken}: no call sees half of it. */
    volatile State state;

    private ClientCore(State state) {
        this.state = state;
    }

    public static ClientCore of(ServiceRow service, ClientOptions options) {
        ServiceRow own = service.preferring((String) options.option("authentication"));
        return new ClientCore(new State(own, Settings.read(own, options)));
    }

    /** The core of a client that differs in its options only. */
    @SuppressWarnings("unchecked") // a copy is of the same class
    public <O extends ClientOptions> ClientCore withOptions(Consumer<? super O> change) {
        State now = state;
        O options = (O) now.settings.given.copy();
        change.accept(options);
        ServiceRow service = now.service.preferring((String) options.option("authentication"));
        return new ClientCore(now.derived(service, now.settings.changed(service, options)));
    }

    /**
     * Puts another token into an option. A call, all its attempts and, of a list, all its pages use what the client had when
     * the call was made; clients that were derived before keep what they had.
     */
    public synchronized void setToken(String option, Object token) {
        ClientOptions options = state.settings.given.copy();
        options.option(option, token == null ? "" : token);
        state = state.derived(state.service, state.settings.changed(state.service, options));
    }

    public <R> R call(OperationRow<R> operation, Object request, RequestOptions options) {
        return response(operation, request, options).getData();
    }

    public <R> ApiResponse<R> response(OperationRow<R> operation, Object request, RequestOptions options) {
        return Futures.await(responseAsync(operation, request, options), operation.id);
    }

    /** Waits in this thread for what a client does beside its operations. */
    public <R> R await(CompletableFuture<R> future, String what) {
        return Futures.await(future, what);
    }

    /** The result alone. */
    public <R> CompletableFuture<R> data(CompletableFuture<ApiResponse<R>> response) {
        return dataOf(response);
    }

    public <R> CompletableFuture<R> callAsync(OperationRow<R> operation, Object request, RequestOptions options) {
        return dataOf(responseAsync(operation, request, options));
    }

    public <R> CompletableFuture<ApiResponse<R>> responseAsync(
            OperationRow<R> operation, Object request, RequestOptions options) {
        return Call.send(state, operation, request, options);
    }

    /** The result alone. Cancelling it ends the call. */
    static <R> CompletableFuture<R> dataOf(CompletableFuture<ApiResponse<R>> response) {
        return Futures.map(response, ApiResponse::getData);
    }

    public <P, T> Pages<P, T> pages(OperationRow<P> operation, JsonShape<T> item, Object request, RequestOptions options) {
        return new Pages<>(source(operation, item, request, options));
    }

    public <P, T> AsyncPages<P, T> asyncPages(
            OperationRow<P> operation, JsonShape<T> item, Object request, RequestOptions options) {
        return new AsyncPages<>(source(operation, item, request, options));
    }

    private <P, T> PageWalk.Source<P, T> source(
            OperationRow<P> operation, JsonShape<T> item, Object request, RequestOptions options) {
        State now = state;
        return new PageWalk.Source<>(operation, request, item, one -> Call.send(now, operation, one, options));
    }

    public ApiResponse<Object> request(String method, String path, RawRequest request, RequestOptions options) {
        return Futures.await(requestAsync(method, path, request, options), method + " " + path);
    }

    /** Sends what the description does not know yet, with all credentials of this client. */
    public CompletableFuture<ApiResponse<Object>> requestAsync(
            String method, String path, RawRequest request, RequestOptions options) {
        OperationRow.Builder row = OperationRow.of(method + " " + path, method.toUpperCase(Locale.ROOT), path)
                .body(BodyKind.JSON, null, "body")
                .security(Credentials.usableSchemes(state, options.getToken()));
        Map<String, Object> values = new LinkedHashMap<>();
        request.getQuery().forEach((name, value) -> {
            row.query(name, "query " + name, ParameterStyle.FORM);
            values.put("query " + name, value);
        });
        if (request.hasBody()) {
            values.put("body", request.getBody());
        }
        return responseAsync(row.json(JsonShape.ANY), values, options);
    }

    /** The class of the client, and nothing that it was told. */
    @Override
    public String toString() {
        return state.service.name;
    }
}
