package sdkfactory.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * One kind of proof, filled in.
 *
 * <p>Decides what a scheme is to those who choose among them. The kinds are in {@link SecurityKinds}.
 */
public abstract class Scheme {
    static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    /** Options of the client that it takes its credentials from. */
    List<String> options() {
        return List.of();
    }

    /** Those of the options that may be printed. */
    Set<String> open() {
        return Set.of();
    }

    /** The constructor of a client fails without the options. */
    boolean isRequired() {
        return false;
    }

    /** The scheme whose token this one takes a value from; {@code null}: none. */
    String of() {
        return null;
    }

    /** The token of a call stands in for the option, and the option may be a supplier. */
    boolean isReplaceable() {
        return false;
    }

    /** Whether there is nothing the runtime can do, so that the caller sets headers. */
    boolean isExternal() {
        return false;
    }

    /** Puts the credentials into a request. */
    abstract CompletableFuture<Void> present(Credentials use, String id);

    /** The token of a scheme that keeps one. */
    CompletableFuture<String> token(Credentials use, String id) {
        return CompletableFuture.completedFuture("");
    }
}
