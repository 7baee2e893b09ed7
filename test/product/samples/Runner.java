import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/**
 * Runs programs one after another in one virtual machine, each as if it were alone: with output of its own.
 *
 * <p>Decides: that a program has ended when every thread that would keep a virtual machine alive has; that a failure is
 * told as Java tells it. Leaves to others: which programs ({@code runner.ts} writes the name of a class on a line, and
 * reads {@code { status, stdout, stderr }}), that no two share a class; the environment, which a virtual machine cannot
 * change.
 */
public final class Runner {
    /** Milliseconds for which threads may go on when a program has come to its end. */
    private static final long PATIENCE = 10_000;

    private Runner() {}

    /** Reads names of classes until there are no more. */
    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            answers.println(run(name));
            answers.flush();
        }
        System.exit(0);
    }

    private static String run(String name) throws IOException, InterruptedException {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        System.setOut(new PrintStream(stdout, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(stderr, true, StandardCharsets.UTF_8));
        boolean[] failed = {false};
        ThreadGroup group = new ThreadGroup(name);
        Thread program = new Thread(group, () -> failed[0] = !succeeds(name), "main");
        program.start();
        program.join();
        if (!isOver(group)) failed[0] = true;
        return json(failed[0] ? 1 : 0, stdout, stderr);
    }

    private static boolean succeeds(String name) {
        try {
            Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            return true;
        } catch (InvocationTargetException failure) {
            failure.getCause().printStackTrace();
        } catch (ReflectiveOperationException failure) {
            failure.printStackTrace();
        }
        return false;
    }

    private static boolean isOver(ThreadGroup group) throws InterruptedException {
        Thread[] threads = new Thread[group.activeCount() + 8];
        int count = group.enumerate(threads);
        for (int at = 0; at < count; at++) {
            if (threads[at].isDaemon()) continue;
            threads[at].join(PATIENCE);
            if (!threads[at].isAlive()) continue;
            System.err.println("the program does not end: " + threads[at].getName() + " is still running");
            return false;
        }
        return true;
    }

    private static String json(int status, ByteArrayOutputStream stdout, ByteArrayOutputStream stderr)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("status", status);
            json.writeStringField("stdout", stdout.toString(StandardCharsets.UTF_8));
            json.writeStringField("stderr", stderr.toString(StandardCharsets.UTF_8));
            json.writeEndObject();
        }
        return text.toString();
    }
}
