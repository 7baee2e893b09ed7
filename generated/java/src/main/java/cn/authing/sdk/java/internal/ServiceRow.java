package cn.authing.sdk.java.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import cn.authing.sdk.java.exception.ApiException;
import cn.authing.sdk.java.exception.ConfigurationException;

/**
 * What the runtime must know about a service as a whole. The generator prints one for each client class; the runtime has
 * no word of any particular service in it.
 */
public final class ServiceRow {
    final String name;
    final String agent;
    final List<String> environment;
    String hostOption = "host";
    String defaultHost;
    String basePath = "";
    final Map<String, Scheme> schemes = new LinkedHashMap<>();
    /** Option → header of every call. */
    final Map<String, String> headers = new LinkedHashMap<>();
    final Set<String> options = new LinkedHashSet<>();
    final Set<String> secretOptions = new LinkedHashSet<>();
    Envelope envelope = new Envelope(null, List.of(), null, null, null, null);
    private final Map<Integer, Function<Failure, ApiException>> errors = new LinkedHashMap<>();
    private Function<Failure, ApiException> clientError = ApiException::new;
    private Function<Failure, ApiException> serverError = ApiException::new;

    /** The scheme that a client was told to use wherever an operation accepts it; {@code null}: none. */
    String preferred;

    private final Map<String, Scheme> beside = new LinkedHashMap<>();

    private ServiceRow(String name, String agent, List<String> environment) {
        this.name = name;
        this.agent = agent;
        this.environment = environment;
    }

    /** Begins one; the other methods are called while a client class is loaded, and never again. */
    public static ServiceRow of(String name, String agent, String... environment) {
        return new ServiceRow(name, agent, List.of(environment));
    }

    /** {@code usual}: {@code null} where the option is required; {@code path}: where the service is below its host. */
    public ServiceRow host(String option, String usual, String path) {
        hostOption = option;
        defaultHost = usual;
        basePath = path;
        return this;
    }

    public ServiceRow scheme(String id, Scheme scheme) {
        schemes.put(id, scheme);
        return this;
    }

    /** One that a client uses only where it is told to. */
    public ServiceRow beside(String id, Scheme scheme) {
        beside.put(id, scheme);
        return this;
    }

    /** The row of a client that is told to use the scheme {@code id}; {@code null}: none. */
    ServiceRow preferring(String id) {
        if (id != null && !beside.containsKey(id)) {
            throw new ConfigurationException("option authentication must be one of " + String.join(", ", beside.keySet()));
        }
        ServiceRow row = new ServiceRow(name, agent, environment);
        row.hostOption = hostOption;
        row.defaultHost = defaultHost;
        row.basePath = basePath;
        row.headers.putAll(headers);
        row.options.addAll(options);
        row.secretOptions.addAll(secretOptions);
        row.envelope = envelope;
        row.errors.putAll(errors);
        row.clientError = clientError;
        row.serverError = serverError;
        row.beside.putAll(beside);
        row.schemes.putAll(schemes);
        row.schemes.keySet().removeIf(one -> one.equals(preferred));
        row.preferred = id;
        if (id != null) {
            row.schemes.put(id, beside.get(id));
        }
        return row;
    }

    public ServiceRow header(String option, String header) {
        headers.put(option, header);
        return this;
    }

    /** An option that holds a text. */
    public ServiceRow option(String option) {
        options.add(option);
        return this;
    }

    /** An option that holds a text that is never printed. */
    public ServiceRow secretOption(String option) {
        options.add(option);
        secretOptions.add(option);
        return this;
    }

    /** Pointers into a body, {@code null} where there is nothing; {@code values}: texts or longs that mean success. */
    public ServiceRow envelope(
            String success, List<Object> values, String message, String code, String requestId, String data) {
        envelope = new Envelope(success, values, message, code, requestId, data);
        return this;
    }

    public ServiceRow error(int status, Function<Failure, ApiException> make) {
        errors.put(status, make);
        return this;
    }

    /** Of 4xx and of 5xx without a class of their own. */
    public ServiceRow errors(Function<Failure, ApiException> client, Function<Failure, ApiException> server) {
        clientError = client;
        serverError = server;
        return this;
    }

    ApiException failure(Failure failure) {
        int status = failure.status();
        Function<Failure, ApiException> nearest =
                status >= 400 && status < 500 ? clientError : status >= 500 && status < 600 ? serverError : ApiException::new;
        return errors.getOrDefault(status, nearest).apply(failure);
    }

    /** Names of the options that say where the service is and who calls. */
    Set<String> identity() {
        Set<String> names = new LinkedHashSet<>();
        names.add(hostOption);
        schemes.values().forEach(scheme -> names.addAll(scheme.options()));
        return names;
    }

    /** All options that hold a text. */
    List<String> allOptions() {
        Set<String> names = identity();
        names.addAll(headers.keySet());
        names.addAll(options);
        return Collections.unmodifiableList(new ArrayList<>(names));
    }

    /** How success and failure are read from a body. */
    static final class Envelope {
        final String success;
        final List<Object> values;
        final String message;
        final String code;
        final String requestId;
        final String data;

        Envelope(String success, List<Object> values, String message, String code, String requestId, String data) {
            this.success = success;
            this.values = values;
            this.message = message;
            this.code = code;
            this.requestId = requestId;
            this.data = data;
        }
    }
}
