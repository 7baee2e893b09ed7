import cn.authing.sdk.java.client.ManagementClient;
import cn.authing.sdk.java.exception.ConflictException;
import cn.authing.sdk.java.exception.ConnectionException;
import cn.authing.sdk.java.exception.TimeoutException;
import cn.authing.sdk.java.model.ManagementClientOptions;
import cn.authing.sdk.java.model.RawRequest;
import cn.authing.sdk.java.model.RequestOptions;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Faults that no script of a server can play: certificates that must be refused, calls that are cancelled, and
 * connections that are never made; and failures that go to another process. Prints a line
 * for each. Arguments: {@code tls} and key stores, whose certificates the platform trusts or not; or {@code cancel}; or
 * {@code deaf}; or {@code copy}.
 */
public final class Faults {
    private static final char[] PASSWORD = "password".toCharArray();

    /** A token with the claim that the client looks for. */
    private static final String TOKEN = "e30."
            + Base64.getUrlEncoder().encodeToString("{\"scoped_userpool_id\":\"pool\"}".getBytes())
            + ".canary";

    private Faults() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("cancel")) {
            System.out.println("cancel " + cancelled());
        }
        if (args[0].equals("deaf")) {
            deaf();
        }
        if (args[0].equals("copy")) {
            System.out.println(copied());
        }
        for (int at = 1; at < args.length; at++) {
            System.out.println(args[at].replaceFirst(".*[/\\\\]", "") + " " + handshake(args[at]));
        }
        System.exit(0);
    }

    /** What a call to a server with this certificate ends with, and how many requests reached it. */
    private static String handshake(String file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        AtomicInteger requests = new AtomicInteger();
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            byte[] body = "{\"statusCode\":200,\"data\":{\"access_token\":\"t\"}}".getBytes();
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            client("https://localhost:" + server.getAddress().getPort()).request("GET", "/x", RawRequest.builder().build());
            return "answered " + requests;
        } catch (ConnectionException error) {
            return "refused " + requests + " sent=" + error.isSent();
        } catch (RuntimeException error) {
            return "reached " + requests;
        } finally {
            server.stop(0);
        }
    }

    private static ManagementClient client(String host) {
        ManagementClientOptions options = new ManagementClientOptions();
        options.setAccessKeyId("key");
        options.setAccessKeySecret("canary-secret");
        options.setHost(host);
        options.setMaxRetries(0);
        return new ManagementClient(options);
    }

    /** A hundred calls are cancelled while the server holds them; nothing of them may stay. */
    private static String cancelled() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(110);
        server.setExecutor(threads);
        CountDownLatch arrived = new CountDownLatch(100);
        server.createContext("/", exchange -> {
            arrived.countDown();
            try {
                release.await();
            } catch (InterruptedException error) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        ManagementClient client = client("http://127.0.0.1:" + server.getAddress().getPort());
        RequestOptions options = RequestOptions.builder().token(TOKEN).build();
        int before = threads();
        CompletableFuture<?>[] calls = new CompletableFuture<?>[100];
        for (int at = 0; at < calls.length; at++) {
            calls[at] = client.async().request("GET", "/x", RawRequest.builder().build(), options);
        }
        boolean all = arrived.await(30, TimeUnit.SECONDS);
        for (CompletableFuture<?> one : calls) {
            one.cancel(true);
        }
        release.countDown();
        server.stop(0);
        threads.shutdownNow();
        for (int tries = 0; tries < 100 && threads() > before + 20; tries++) {
            Thread.sleep(100);
        }
        return "arrived=" + all + " left=" + Math.max(0, threads() - before - 20);
    }

    /** What is left of a failure that went to another process. */
    private static String copied() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\"statusCode\":409,\"message\":\"taken\",\"apiCode\":2026,\"data\":{\"pin\":\"canary\"}}".getBytes();
            exchange.sendResponseHeaders(409, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        ManagementClient client = client("http://127.0.0.1:" + server.getAddress().getPort());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RequestOptions options = RequestOptions.builder().token(TOKEN).build();
            client.request("GET", "/x", RawRequest.builder().build(), options);
            return "no failure";
        } catch (ConflictException error) {
            new ObjectOutputStream(bytes).writeObject(error);
        } finally {
            server.stop(0);
        }
        boolean holdsSecret = bytes.toString(StandardCharsets.ISO_8859_1).contains("canary");
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        ConflictException copy = (ConflictException) in.readObject();
        return copy.getStatus() + " " + copy.getApiCode() + " " + copy.getMethod() + " " + copy.getAttempts() + " "
                + copy.getHeaders().map() + " " + copy.getData() + " " + holdsSecret + " " + copy.getMessage();
    }

    /** What calls end with where a connection is never made, because the queue of the listener is full. */
    private static void deaf() throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        List<Socket> held = new ArrayList<>();
        try (ServerSocket listener = new ServerSocket(0, 1, here)) {
            boolean isFull = false;
            for (int at = 0; at < 16 && !isFull; at++) {
                Socket one = new Socket();
                held.add(one);
                try {
                    one.connect(listener.getLocalSocketAddress(), 500);
                } catch (SocketTimeoutException full) {
                    isFull = true;
                }
            }
            ManagementClient client = client("http://127.0.0.1:" + listener.getLocalPort());
            RequestOptions usual = RequestOptions.builder().token(TOKEN).build();
            RequestOptions limited =
                    RequestOptions.builder().token(TOKEN).timeout(Duration.ofMillis(600)).build();
            System.out.println(isFull + " " + unconnected(client, usual));
            System.out.println(isFull + " " + unconnected(client, limited));
        }
        for (Socket one : held) {
            one.close();
        }
    }

    private static String unconnected(ManagementClient client, RequestOptions options) {
        long start = System.nanoTime();
        String end;
        try {
            client.request("GET", "/x", RawRequest.builder().build(), options);
            end = "connected";
        } catch (ConnectionException error) {
            end = "connection sent=" + error.isSent();
        } catch (TimeoutException error) {
            end = "timeout " + error.getLimit().toMillis();
        }
        return end + " after " + (System.nanoTime() - start) / 1_000_000;
    }

    /** Threads of the platform's pools may stay a while, but not one for each call. */
    private static int threads() {
        return Thread.getAllStackTraces().size();
    }
}
