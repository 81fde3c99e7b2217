package opsc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium, led over the DevTools protocol: loads files, types, and tells what happened
 * on the page.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--remote-debugging-port=0");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private int sent;

    /** The program, from the variable {@code CHROMIUM} or the search path. */
    public static Optional<Path> installed() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> onPath =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    /**
     * @param profile an empty folder
     */
    public Chromium(Path program, Path profile) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(QUIET);
        command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
        process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        HttpClient client = HttpClient.newHttpClient();
        socket =
                client.newWebSocketBuilder()
                        .buildAsync(page(client, profile), new Listener())
                        .join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    private URI page(HttpClient client, Path profile) throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(port) || Files.readString(port).lines().count() < 2) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new IOException("Chromium did not start");
            }
            Thread.sleep(20);
        }
        String address = "http://127.0.0.1:" + Files.readString(port).lines().findFirst().get();
        HttpRequest list = HttpRequest.newBuilder(URI.create(address + "/json/list")).build();
        String targets = client.send(list, HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(targets)) {
            if (target.get("type").asText().equals("page")) {
                return URI.create(target.get("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("Chromium has no page");
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                try {
                    received.add(JSON.readTree(message.toString()));
                } catch (IOException noJson) {
                    throw new IllegalStateException(noJson);
                }
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** Sends one command and waits for its answer; events that come before it are kept. */
    public JsonNode send(String method, Map<String, ?> parameters)
            throws IOException, InterruptedException {
        int id = ++sent;
        Map<String, ?> command = Map.of("id", id, "method", method, "params", parameters);
        socket.sendText(JSON.writeValueAsString(command), true).join();
        while (true) {
            JsonNode next = next(method);
            if (next.path("id").asInt() == id) {
                if (next.has("error")) {
                    throw new IOException(method + ": " + next.get("error"));
                }
                return next.get("result");
            }
            events.add(next);
        }
    }

    private JsonNode next(String awaited) throws IOException, InterruptedException {
        JsonNode next = received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (next == null) {
            throw new IOException("Chromium does not answer: " + awaited);
        }
        return next;
    }

    /** Loads the file and waits until it is there; events of earlier pages are forgotten. */
    public void open(Path file) throws IOException, InterruptedException {
        events.clear();
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(next("load"));
        }
    }

    /** What happened since the page was opened. */
    public List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    /** The value of an expression, read from the page. */
    public JsonNode read(String expression) throws IOException, InterruptedException {
        Map<String, ?> question = Map.of("expression", expression, "returnByValue", true);
        JsonNode answer = send("Runtime.evaluate", question);
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Presses and lets go of one key. */
    public void press(String key, int code) throws IOException, InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Clicks into the middle of the first element that {@code selector} names. */
    public void click(String selector) throws IOException, InterruptedException {
        JsonNode place =
                read(
                        "(() => { const e = document.querySelector('"
                                + selector
                                + "'); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.get(0).asDouble(),
                            "y",
                            place.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Returns when nothing of it runs or writes any more. */
    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            one.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }
}
