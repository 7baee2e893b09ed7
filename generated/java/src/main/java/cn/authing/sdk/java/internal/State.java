package cn.authing.sdk.java.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What a client holds. Derived clients share the budget, and the tokens where host and credentials are the same. */
final class State {
    final ServiceRow service;
    final Settings settings;
    /** By scheme. */
    final Map<String, TokenCache> tokens;
    /** What else is worth keeping, such as the keys of an issuer. */
    final Map<String, Object> memo;
    final RetryBudget budget;

    State(ServiceRow service, Settings settings) {
        this(service, settings, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new RetryBudget());
    }

    private State(
            ServiceRow service,
            Settings settings,
            Map<String, TokenCache> tokens,
            Map<String, Object> memo,
            RetryBudget budget) {
        this.service = service;
        this.settings = settings;
        this.tokens = tokens;
        this.memo = memo;
        this.budget = budget;
    }

    /** The state of a client that differs in its options only. */
    State derived(ServiceRow own, Settings changed) {
        boolean same = own.identity().stream()
                .allMatch(option -> Objects.equals(settings.values.get(option), changed.values.get(option)));
        return same
                ? new State(own, changed, tokens, memo, budget)
                : new State(own, changed, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), budget);
    }

    /** The same client with other settings for a call of the runtime's own. */
    State with(Settings other) {
        return new State(service, other, tokens, memo, budget);
    }

    /** Values of the client's options that must not be printed. */
    List<String> secrets() {
        List<String> found = new ArrayList<>();
        service.schemes.values().forEach(scheme -> scheme.options().stream()
                .filter(option -> !scheme.open().contains(option))
                .forEach(option -> add(found, option)));
        service.secretOptions.forEach(option -> add(found, option));
        return found;
    }

    private void add(List<String> found, String option) {
        Object value = settings.values.get(option);
        if (value instanceof String) {
            found.add((String) value);
        }
    }
}
