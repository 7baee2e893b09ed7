import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles many packages that have the same names, one after the other and in one process, because starting a compiler takes
 * longer than most of them. What is the same in all of them, the runtime, is compiled once. Prints what the compiler says;
 * nothing, if all is well. Arguments: class path, folder of the classes, folders of the sources.
 */
public final class CompileAll {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private CompileAll() {}

    public static void main(String[] args) throws IOException {
        List<Map<String, String>> packages = new ArrayList<>();
        for (String folder : List.of(args).subList(2, args.length)) {
            packages.add(sources(Path.of(folder)));
        }
        Map<String, String> shared = new TreeMap<>(packages.get(0));
        packages.forEach(one -> shared.entrySet().retainAll(one.entrySet()));
        String runtime = Path.of(args[1], "runtime").toString();
        compile(args[2], shared, args[0], runtime);
        for (int at = 0; at < packages.size(); at++) {
            Map<String, String> own = packages.get(at);
            own.keySet().removeAll(shared.keySet());
            String classPath = args[0] + System.getProperty("path.separator") + runtime;
            compile(args[at + 2], own, classPath, Path.of(args[1], String.valueOf(at)).toString());
        }
    }

    private static void compile(String folder, Map<String, String> sources, String classPath, String classes)
            throws IOException {
        Files.createDirectories(Path.of(classes));
        List<Path> files = new ArrayList<>();
        sources.keySet().forEach(name -> files.add(Path.of(folder, name)));
        List<String> options = List.of("--release", "11", "-Xlint:all", "-Werror", "-cp", classPath, "-d", classes);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(found, Locale.ROOT, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            boolean isGood = COMPILER.getTask(null, manager, found, options, null, units).call();
            for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
                System.out.println(folder + ": " + one);
            }
            if (!isGood && found.getDiagnostics().isEmpty()) {
                System.out.println(folder + ": not compiled");
            }
        }
    }

    /** Text of each file, by its path. */
    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : (Iterable<Path>) all.filter(path -> path.toString().endsWith(".java"))::iterator) {
                found.put(folder.relativize(one).toString(), Files.readString(one));
            }
        }
        return found;
    }
}
