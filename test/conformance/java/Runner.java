import com.example.conformance.exception.ConfigurationException;
import com.example.conformance.exception.ConformanceException;
import com.example.conformance.internal.Json;
import com.example.conformance.internal.Values;
import com.example.conformance.model.ApiResponse;
import com.example.conformance.model.ClientOptions;
import com.example.conformance.model.Dto;
import com.example.conformance.model.ErrorHandling;
import com.example.conformance.model.HttpAnswer;
import com.example.conformance.model.LogLevel;
import com.example.conformance.model.Middleware;
import com.example.conformance.model.OneOf;
import com.example.conformance.model.OpenValue;
import com.example.conformance.model.RawRequest;
import com.example.conformance.model.RequestOptions;
import com.example.conformance.model.ResponseStream;
import com.example.conformance.model.ServerSentEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

// Longer than 400 lines because a runner is one program, which is started from its source.
/**
 * Drives the Java SDK through the conformance cases: those whose ids come on standard input, a line each, many at a
 * time; ids behind an exclamation mark one by one, at the end. Prints a line for each: its id, and what the server says.
 *
 * <p>Decides how the words of a task are said in Java, and how what happens is said in the terms that all languages share.
 * What is right is left to the server. Arguments: address of the server; {@code waiting} or {@code futures}.
 */
public final class Runner {
    private static final HttpClient CONTROL =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int AT_A_TIME = 12;

    /** What stands before the options of a method of OpenID Connect. */
    private static final Map<String, String> FIRST_ARGUMENT = Map.of(
            "generateCodeChallenge", "codeVerifier",
            "getAccessTokenByCode", "code",
            "verifyIdToken", "idToken",
            "getUserInfoByAccessToken", "accessToken",
            "getNewAccessTokenByRefreshToken", "refreshToken",
            "getAccessTokenByClientCredentials", "scope",
            "introspectToken", "token",
            "revokeToken", "token",
            "setAccessToken", "accessToken");

    /** What middleware answers that passes no request on. */
    private static final Map<String, String> OWN_ANSWERS = Map.of(
            "answer", "{\"name\":\"own\"}",
            "full-page", "{\"statusCode\":200,\"data\":{\"list\":[{\"id\":\"1\"}]}}",
            "full-page-of-many",
                    "{\"statusCode\":200,\"data\":{\"totalCount\":1000000000,\"list\":[{\"id\":\"1\"}]}}");

    private static final Set<String> ONE_ARGUMENT = Set.of("generateCodeChallenge", "setAccessToken");

    private final String control;
    private final boolean isAsync;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Runner(String control, boolean isAsync) {
        this.control = control;
        this.isAsync = isAsync;
    }

    public static void main(String[] args) throws Exception {
        Runner runner = new Runner(args[0], args[1].equals("futures"));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> together = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            (line.startsWith("!") ? alone : together).add(line.replaceFirst("^!", ""));
        }
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
        List<Future<?>> running = new ArrayList<>();
        together.forEach(id -> running.add(pool.submit(() -> runner.runOne(id))));
        for (Future<?> one : running) {
            one.get();
        }
        alone.forEach(runner::runOne);
        System.exit(0);
    }

    private void runOne(String id) {
        Object problems;
        try {
            Map<String, Object> task = post("/runs", Map.of("case", id));
            Map<String, Object> verdict = post("/runs/" + task.get("run"), new Run(task).drive());
            problems = verdict.get("problems");
        } catch (Throwable error) {
            problems = List.of("the runner failed: " + stackOf(error));
        }
        synchronized (System.out) {
            System.out.println(Json.write(Arrays.asList(id, problems)));
        }
    }

    private Map<String, Object> post(String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(control + path))
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                .build();
        HttpResponse<String> response = CONTROL.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.body());
        }
        return map(Json.parseOrNull(response.body()));
    }

    @SuppressWarnings("unchecked") // what the server sends
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    /** One case. */
    private final class Run {
        private final Map<String, Object> task;
        private final List<Object> clients = new ArrayList<>();
        private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
        private final ConcurrentLinkedQueue<String> logs = new ConcurrentLinkedQueue<>();
        private final AtomicLong clock = new AtomicLong();

        Run(Map<String, Object> task) {
            this.task = task;
        }

        Map<String, Object> drive() throws Exception {
            List<Object> outcomes = new ArrayList<>();
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("construction", null);
            report.put("outcomes", outcomes);
            try {
                try {
                    clients.add(construct());
                } catch (ConfigurationException error) {
                    throw new InvocationTargetException(error);
                }
                for (Object step : list(task.get("steps"))) {
                    outcomes.add(step(map(step)));
                }
            } catch (InvocationTargetException error) {
                report.put("construction", remember(error.getCause()));
            }
            for (Object client : clients) {
                printed.add(String.valueOf(client));
                printed.add(String.valueOf(call(client, "withRawResponse")));
                printed.add(String.valueOf(isAsync ? client : call(client, "async")));
            }
            report.put("printed", printed);
            report.put("logs", new ArrayList<>(logs));
            return report;
        }

        private Object construct() throws Exception {
            String name = (String) task.get("class");
            Class<?> optionsClass = Class.forName("com.example.conformance.model." + name + "Options");
            ClientOptions options = (ClientOptions) optionsClass.getConstructor().newInstance();
            Map<String, Object> settings = new LinkedHashMap<>(map(task.get("settings")));
            if (!settings.containsKey("logLevel")) {
                settings.put("logLevel", "debug");
            }
            options.setLogger(new Lines(logs));
            options.setTicker(() -> System.nanoTime() + clock.get());
            Map<String, String> environment = new LinkedHashMap<>(System.getenv());
            map(task.get("environment")).forEach((key, value) -> environment.put(key, (String) value));
            options.setEnvironment(environment);
            configure(options, map(task.get("options")), settings);
            printed.add(String.valueOf(options));
            Class<?> type = Class.forName("com.example.conformance.client." + (isAsync ? "Async" : "") + name);
            return type.getConstructor(optionsClass).newInstance(options);
        }

        private void configure(ClientOptions options, Map<String, Object> own, Map<String, Object> settings)
                throws ReflectiveOperationException {
            for (Map.Entry<String, Object> one : own.entrySet()) {
                String setter = "set" + one.getKey().substring(0, 1).toUpperCase(Locale.ROOT) + one.getKey().substring(1);
                if (Arrays.stream(options.getClass().getMethods()).anyMatch(method -> method.getName().equals(setter))) {
                    options.getClass().getMethod(setter, String.class).invoke(options, one.getValue());
                } // else: an option of another client, which the compiler would refuse
            }
            if (settings.get("authentication") != null) {
                options.getClass().getMethod("setAuthentication", String.class).invoke(options, settings.get("authentication"));
            }
            if (settings.get("timeoutMs") != null) {
                options.setTimeout(millis(settings.get("timeoutMs")));
            }
            if (settings.get("deadlineMs") != null) {
                options.setDeadline(millis(settings.get("deadlineMs")));
            }
            if (settings.get("maxRetries") != null) {
                options.setMaxRetries(wholeNumber("maxRetries", settings.get("maxRetries")));
            }
            if (settings.get("maxResponseBytes") != null) {
                options.setMaxResponseBytes(((Number) settings.get("maxResponseBytes")).longValue());
            }
            if (settings.get("errors") != null) {
                options.setErrorHandling(ErrorHandling.valueOf(upper(settings.get("errors"))));
            }
            map(settings.get("headers")).forEach((name, value) -> options.getHeaders().put(name, (String) value));
            if (settings.containsKey("middleware")) {
                options.setMiddleware(List.of());
            }
            list(settings.get("middleware")).forEach(name -> options.getMiddleware().add(middleware((String) name)));
            Object level = settings.get("logLevel");
            if (level != null && !level.equals("environment")) {
                options.setLogLevel(LogLevel.valueOf(upper(level)));
            }
        }

        private RequestOptions callOptions(Map<String, Object> settings) {
            RequestOptions.Builder options = RequestOptions.builder();
            if (settings.get("timeoutMs") != null) {
                options.timeout(millis(settings.get("timeoutMs")));
            }
            if (settings.get("deadlineMs") != null) {
                options.deadline(millis(settings.get("deadlineMs")));
            }
            if (settings.get("maxRetries") != null) {
                options.maxRetries(((Number) settings.get("maxRetries")).intValue());
            }
            if (settings.get("maxResponseBytes") != null) {
                options.maxResponseBytes(((Number) settings.get("maxResponseBytes")).longValue());
            }
            if (settings.get("errors") != null) {
                options.errorHandling(ErrorHandling.valueOf(upper(settings.get("errors"))));
            }
            map(settings.get("headers")).forEach((name, value) -> options.header(name, (String) value));
            return options.token((String) settings.get("token")).build();
        }

        private List<Object> step(Map<String, Object> step) throws Exception {
            Object index = step.get("client");
            Object client = clients.get(index == null ? clients.size() - 1 : ((Number) index).intValue());
            List<Object> done = new ArrayList<>();
            if (step.get("advanceMs") != null) {
                clock.addAndGet(millis(step.get("advanceMs")).toNanos());
            } else if (step.get("pauseMs") != null) {
                Thread.sleep(millis(step.get("pauseMs")).toMillis());
            } else if (step.get("derive") != null) {
                Map<String, Object> derive = map(step.get("derive"));
                Consumer<ClientOptions> change = options -> {
                    try {
                        configure(options, map(derive.get("options")), map(derive.get("settings")));
                    } catch (ReflectiveOperationException error) {
                        throw new IllegalStateException(error);
                    }
                };
                clients.add(client.getClass().getMethod("withOptions", Consumer.class).invoke(client, change));
            } else {
                int times = step.get("times") == null ? 1 : ((Number) step.get("times")).intValue();
                List<Future<Object>> calls = new ArrayList<>();
                for (int count = 0; count < times; count++) {
                    calls.add(threads.submit(() -> callOnce(client, step)));
                }
                for (Future<Object> one : calls) {
                    done.add(one.get());
                }
            }
            return done;
        }

        private Object callOnce(Object client, Map<String, Object> step) {
            Map<String, Object> outcome = new LinkedHashMap<>();
            long start = System.nanoTime();
            Thread self = Thread.currentThread();
            Thread[] ender = new Thread[1];
            Object cancel = step.get("cancelAfterMs");
            CompletableFuture<CompletableFuture<?>> begun = new CompletableFuture<>();
            if (cancel != null) {
                ender[0] = new Thread(() -> {
                    try {
                        Thread.sleep(millis(cancel).toMillis());
                        if (isAsync) {
                            begun.join().cancel(true);
                        } else {
                            self.interrupt();
                        }
                    } catch (InterruptedException over) {
                        // the call was faster
                    }
                });
                ender[0].start();
            }
            try {
                outcome.putAll(perform(client, step, begun));
            } catch (Throwable error) {
                outcome.put("error", remember(causeOf(error)));
            } finally {
                if (ender[0] != null) {
                    ender[0].interrupt();
                }
                Thread.interrupted();
            }
            outcome.put("elapsedMs", (System.nanoTime() - start) / 1e6);
            return outcome;
        }

        private Map<String, Object> perform(
                Object client, Map<String, Object> step, CompletableFuture<CompletableFuture<?>> begun)
                throws Exception {
            RequestOptions options = callOptions(map(step.get("settings")));
            Object as = step.get("as");
            if ("items".equals(as) || "pages".equals(as)) {
                return Map.of("value", walk(client, step, options, as, begun));
            }
            if ("stream".equals(as)) {
                return Map.of("value", read(operation(client, (String) step.get("call"), step, options), step, begun));
            }
            boolean raw = "response".equals(as);
            Object target = raw ? call(client, "withRawResponse") : client;
            Callable<Object> invocation = step.get("signIn") != null
                    ? signIn(target, (String) step.get("signIn"), map(step.get("with")), options)
                    : step.get("request") != null
                    ? rawRequest(target, map(step.get("request")), options)
                    : operation(target, (String) step.get("call"), step, options);
            Object result = waitFor(invocation.call(), begun);
            if (!raw) {
                return valueOutcome(result);
            }
            ApiResponse<?> response = (ApiResponse<?>) result;
            Map<String, Object> around = new LinkedHashMap<>();
            around.put("status", response.getStatus());
            around.put("httpStatus", response.getHttpStatus());
            around.put("requestId", response.getRequestId());
            around.put("attempts", response.getAttempts());
            around.put("headers", headersOf(response.getHeaders()));
            Map<String, Object> outcome = new LinkedHashMap<>(valueOutcome(response.getData()));
            outcome.put("response", around);
            printed.add(response.toString());
            return outcome;
        }

        private Object waitFor(Object result, CompletableFuture<CompletableFuture<?>> begun) throws Exception {
            if (!(result instanceof CompletableFuture)) {
                return result;
            }
            CompletableFuture<?> future = (CompletableFuture<?>) result;
            begun.complete(future);
            return future.get();
        }

        private Callable<Object> rawRequest(Object target, Map<String, Object> request, RequestOptions options)
                throws ReflectiveOperationException {
            RawRequest.Builder raw = RawRequest.builder();
            map(request.get("query")).forEach((name, value) -> raw.query(name, fromNotation(value)));
            if (request.containsKey("body")) {
                raw.body(fromNotation(request.get("body")));
            }
            Method method = target.getClass()
                    .getMethod("request", String.class, String.class, RawRequest.class, RequestOptions.class);
            return () -> method.invoke(target, request.get("method"), request.get("path"), raw.build(), options);
        }

        /** A method of OpenID Connect: its arguments first, then the options that go with it. */
        private Callable<Object> signIn(
                Object target, String name, Map<String, Object> given, RequestOptions options)
                throws ReflectiveOperationException {
            String first = FIRST_ARGUMENT.get(name);
            for (Method method : target.getClass().getMethods()) {
                if (!method.getName().equals(name)) {
                    continue;
                }
                List<Object> arguments = new ArrayList<>();
                Class<?>[] types = method.getParameterTypes();
                if (first != null && types.length > 0 && types[0] == String.class) {
                    arguments.add(given.get(first));
                }
                if (types.length > arguments.size()) {
                    arguments.add(optionsOf(types[arguments.size()], given, first, options));
                }
                boolean takesAll = arguments.size() == types.length
                        && (types.length == 2 || first == null && types.length == 1
                                || types.length == 1 && ONE_ARGUMENT.contains(name));
                if (takesAll) {
                    return () -> method.invoke(target, arguments.toArray());
                }
            }
            throw new NoSuchMethodException(name);
        }

        private Object optionsOf(Class<?> type, Map<String, Object> given, String first, RequestOptions options)
                throws ReflectiveOperationException {
            if (type == RequestOptions.class) {
                return options;
            }
            Object builder = type.getMethod("builder").invoke(null);
            for (Map.Entry<String, Object> one : given.entrySet()) {
                if (one.getKey().equals(first)) {
                    continue;
                }
                if (one.getKey().equals("parameters")) {
                    Method add = builder.getClass().getMethod("parameter", String.class, String.class);
                    for (Map.Entry<String, Object> each : map(one.getValue()).entrySet()) {
                        add.invoke(builder, each.getKey(), each.getValue());
                    }
                    continue;
                }
                for (Method setter : builder.getClass().getMethods()) {
                    if (setter.getName().equals(one.getKey())) {
                        setter.invoke(builder, optionValue(setter.getParameterTypes()[0], one.getValue()));
                    }
                }
            }
            for (Method setter : builder.getClass().getMethods()) {
                if (setter.getName().equals("requestOptions")) {
                    setter.invoke(builder, options);
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        }

        private Object optionValue(Class<?> type, Object value) {
            if (type == Duration.class) {
                return Duration.ofMillis((long) (((Number) value).doubleValue() * 1000));
            }
            return type == Set.class ? new LinkedHashSet<>(list(value)) : value;
        }

        private Callable<Object> operation(Object target, String name, Map<String, Object> step, RequestOptions options)
                throws ReflectiveOperationException {
            for (Method method : target.getClass().getMethods()) {
                int last = method.getParameterCount() - 1;
                if (!method.getName().equals(name)
                        || last < 0
                        || method.getParameterTypes()[last] != RequestOptions.class) {
                    continue;
                }
                if (last == 0) {
                    return () -> method.invoke(target, options);
                }
                Object request = requestOf(method.getParameterTypes()[0], step);
                return () -> method.invoke(target, request, options);
            }
            throw new NoSuchMethodException(name);
        }

        /** An operation with parameters takes them and its body as members; one without takes the body itself. */
        private Object requestOf(Class<?> type, Map<String, Object> step) throws ReflectiveOperationException {
            if (!Dto.class.isAssignableFrom(type)) {
                return fromNotation(step.get("body"));
            }
            if (!step.containsKey("with") && step.get("body") == null) {
                return null;
            }
            Dto dto = (Dto) type.getConstructor().newInstance();
            Object members = step.containsKey("with") ? step.get("with") : step.get("body");
            map(members).forEach((name, value) -> dto.put(name, fromNotation(value)));
            if (step.containsKey("with") && step.containsKey("body")) {
                dto.put("body", fromNotation(step.get("body")));
            }
            return dto;
        }

        private Object walk(
                Object client,
                Map<String, Object> step,
                RequestOptions options,
                Object as,
                CompletableFuture<CompletableFuture<?>> begun)
                throws Exception {
            int take = step.get("take") == null ? Integer.MAX_VALUE : ((Number) step.get("take")).intValue();
            List<Object> found = Collections.synchronizedList(new ArrayList<>());
            Object pages = operation(client, step.get("call") + "Paginator", step, options).call();
            if (isAsync) {
                String walk = as.equals("items") ? "forEach" : "forEachPage";
                java.util.function.Predicate<Object> each = one -> {
                    found.add(toNotation(one));
                    return found.size() < take;
                };
                waitFor(pages.getClass().getMethod(walk, java.util.function.Predicate.class).invoke(pages, each), begun);
                return found;
            }
            Iterable<?> all = (Iterable<?>) (as.equals("items") ? pages : call(pages, "pages"));
            for (Object one : all) {
                found.add(toNotation(one));
                if (found.size() == take) {
                    break;
                }
            }
            return found;
        }

        /** The items of a stream. */
        private List<Object> read(
                Callable<Object> invocation, Map<String, Object> step, CompletableFuture<CompletableFuture<?>> begun)
                throws Exception {
            int take = step.get("take") == null ? Integer.MAX_VALUE : ((Number) step.get("take")).intValue();
            List<Object> found = Collections.synchronizedList(new ArrayList<>());
            Object result = invocation.call();
            if (isAsync) {
                ResponseStream<?> stream = (ResponseStream<?>) ((CompletableFuture<?>) result).get();
                waitFor(
                        stream.forEachAsync(item -> {
                            found.add(toNotation(item));
                            return found.size() < take;
                        }),
                        begun);
                return found;
            }
            try (ResponseStream<?> stream = (ResponseStream<?>) result) {
                for (Object item : stream) {
                    found.add(toNotation(item));
                    if (found.size() == take) {
                        break;
                    }
                }
            }
            return found;
        }

        private Map<String, Object> remember(Throwable error) {
            printed.add(String.valueOf(error));
            printed.add(stackOf(error));
            Map<String, Object> reported = new LinkedHashMap<>();
            reported.put("kinds", kindsOf(error));
            reported.put("message", String.valueOf(error.getMessage()));
            reported.put("fields", fieldsOf(error));
            return reported;
        }
    }

    /** A step that writes its name into a header, or answers by itself. */
    private static Middleware middleware(String name) {
        return (attempt, next) -> {
            String address = Json.write(Map.of("name", attempt.getUrl()));
            String answer = name.equals("address") ? address : OWN_ANSWERS.get(name);
            if (answer != null) {
                HttpHeaders headers = HttpHeaders.of(Map.of("content-type", List.of("application/json")), (a, b) -> true);
                byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                return CompletableFuture.completedFuture(new HttpAnswer(200, headers, body));
            }
            attempt.getHeaders().merge("x-steps", name, (before, own) -> before + ", " + own);
            return next.send(attempt);
        };
    }

    private static List<String> kindsOf(Throwable error) {
        List<String> kinds = new ArrayList<>();
        if (error instanceof CancellationException) {
            return List.of("Abort", "Sdk"); // what futures throw when their caller ends them
        }
        for (Class<?> type = error.getClass(); type != RuntimeException.class && type != Object.class; type = type.getSuperclass()) {
            kinds.add(type == ConformanceException.class ? "Sdk" : type.getSimpleName().replaceFirst("Exception$", ""));
        }
        return kinds;
    }

    private static Map<String, Object> fieldsOf(Throwable error) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Method method : error.getClass().getMethods()) {
            boolean isGetter = method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0;
            if (!isGetter || !method.getDeclaringClass().getName().startsWith("com.example.")) {
                continue;
            }
            String name = method.getName().replaceFirst("^(get|is)", "");
            name = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            Object value;
            try {
                value = method.invoke(error);
            } catch (ReflectiveOperationException broken) {
                value = broken.toString();
            }
            if (value instanceof HttpHeaders) {
                value = headersOf((HttpHeaders) value);
            } else if (name.equals("limit")) {
                name = "limitMs";
                value = ((Duration) value).toMillis();
            } else if (value instanceof Duration) {
                value = ((Duration) value).toNanos() / 1e9;
            }
            if (value != null) {
                fields.put(name, toNotation(value));
            }
        }
        fields.put("hasCause", error.getCause() != null);
        return fields;
    }

    private static Map<String, Object> headersOf(HttpHeaders headers) {
        Map<String, Object> map = new LinkedHashMap<>();
        headers.map().forEach((name, values) -> map.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return map;
    }

    private static Map<String, Object> valueOutcome(Object value) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("value", toNotation(value));
        if (value == null) {
            outcome.put("nothing", true); // Java has one word for both
        }
        return outcome;
    }

    private static Throwable causeOf(Throwable error) {
        Throwable at = error;
        while ((at instanceof InvocationTargetException
                        || at instanceof ExecutionException
                        || at instanceof CompletionException)
                && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        return target.getClass().getMethod(name).invoke(target);
    }

    private static Duration millis(Object value) {
        return Duration.ofNanos((long) (((Number) value).doubleValue() * 1e6));
    }

    /** What the compiler refuses counts as refused by the constructor. */
    private static int wholeNumber(String option, Object value) {
        if (value instanceof Double) {
            throw new ConfigurationException("option " + option + " must be an Integer");
        }
        return ((Number) value).intValue();
    }

    private static String upper(Object value) {
        return ((String) value).toUpperCase(Locale.ROOT);
    }

    private static String stackOf(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** A value of the notation as Java has it. */
    private static Object fromNotation(Object value) {
        if (value instanceof List) {
            List<Object> items = new ArrayList<>();
            ((List<?>) value).forEach(one -> items.add(fromNotation(one)));
            return items;
        }
        if (!(value instanceof Map)) {
            return value;
        }
        Map<String, Object> map = map(value);
        if (map.get("$int") instanceof String) {
            BigInteger exact = new BigInteger((String) map.get("$int"));
            return exact.bitLength() < Long.SIZE ? (Object) exact.longValue() : exact;
        }
        if (map.get("$bytes") instanceof String) {
            return Base64.getDecoder().decode((String) map.get("$bytes"));
        }
        if (map.get("$date") instanceof String) {
            return OffsetDateTime.parse((String) map.get("$date"));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, one) -> members.put(name, fromNotation(one)));
        return members;
    }

    private static boolean isSafe(long value) {
        return value <= 9007199254740991L && value >= -9007199254740991L;
    }

    /** A value of Java in the notation. */
    private static Object toNotation(Object value) {
        if (value instanceof Long && !isSafe((Long) value) || value instanceof BigInteger) {
            return Map.of("$int", value.toString());
        }
        if (value instanceof byte[]) {
            return Map.of("$bytes", Base64.getEncoder().encodeToString((byte[]) value));
        }
        if (value instanceof Dto) {
            Object whole = ((Dto) value).whole();
            return toNotation(whole == null ? ((Dto) value).toMap() : whole);
        }
        if (value instanceof OpenValue) {
            return toNotation(((OpenValue<?>) value).value());
        }
        if (value instanceof OneOf) {
            return toNotation(((OneOf) value).value());
        }
        if (value instanceof ServerSentEvent) {
            ServerSentEvent<?> event = (ServerSentEvent<?>) value;
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("event", event.getEvent());
            members.put("data", toNotation(event.getData()));
            members.put("id", event.getId());
            if (event.getRetry() != null) {
                members.put("retry", event.getRetry().toMillis());
            }
            return members;
        }
        if (value instanceof Map) {
            Map<String, Object> members = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, one) -> members.put((String) name, toNotation(one)));
            return members;
        }
        if (value instanceof Iterable) {
            List<Object> items = new ArrayList<>();
            ((Iterable<?>) value).forEach(one -> items.add(toNotation(one)));
            return items;
        }
        if (value != null && value.getClass().getSimpleName().startsWith("OAuth")) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (Method method : value.getClass().getMethods()) {
                if (method.getName().matches("get[A-Z].*") && method.getDeclaringClass() == value.getClass()) {
                    String name = method.getName().substring(3);
                    try {
                        members.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), method.invoke(value));
                    } catch (ReflectiveOperationException error) {
                        throw new IllegalStateException(error);
                    }
                }
            }
            return members;
        }
        return Values.plain(value);
    }

    /** Keeps what is logged. */
    private static final class Lines implements System.Logger {
        private final ConcurrentLinkedQueue<String> lines;

        Lines(ConcurrentLinkedQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public String getName() {
            return "conformance";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            lines.add(level + " " + message + (thrown == null ? "" : " " + stackOf(thrown)));
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... values) {
            lines.add(level + " " + format + " " + Arrays.toString(values));
        }
    }
}
