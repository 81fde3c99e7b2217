package opsc.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import opsc.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the build rests on. Run by {@code mvn -P supply verify -DskipTests}. */
class SupplyIT {

    /**
     * Plugins run on the machine that builds; nothing of them is in the jar. So the LGPL, under
     * which license-maven-plugin stands, asks nothing of who passes the jar on.
     */
    private static final Set<String> LICENCES =
            Set.of(
                    "Apache-2.0",
                    "Apache License 2",
                    "Apache License, Version 2.0",
                    "The GNU Lesser General Public License, Version 3.0",
                    "The Apache License, Version 2.0",
                    "The Apache Software License, Version 2.0",
                    "The Apache Software License, version 2.0");

    private static final Path REPOSITORY = Path.of(System.getProperty("repository", ""));

    @TempDir private Path root;

    @Test
    void aSecondBuildInAnotherFolderGivesTheSameJar() throws Exception {
        Path copy = root.resolve("somewhere else");
        for (String part :
                List.of(
                        "pom.xml",
                        "src",
                        "obligations",
                        "statutes",
                        ".opsc",
                        "LICENSE",
                        "README.md")) {
            copy(Path.of(part), copy.resolve(part));
        }
        Process build =
                new ProcessBuilder(
                                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                                "-B",
                                "-q",
                                "-o",
                                "-Dmaven.repo.local=" + REPOSITORY,
                                "-Dmaven.test.skip=true",
                                "package")
                        .directory(copy.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(root.resolve("log").toFile())
                        .start();
        assertEquals(0, build.waitFor(), Files.readString(root.resolve("log")));
        for (String jar : List.of("target/opsc.jar", "target/opsc-office.jar")) {
            assertEquals(
                    Sha256.of(Files.readAllBytes(Path.of(jar))),
                    Sha256.of(Files.readAllBytes(copy.resolve(jar))),
                    jar);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    @Test
    void everyPluginOfTheBuildHasALicenceOfTheList() throws Exception {
        List<String> wrong = new ArrayList<>();
        NodeList plugins = pom(Path.of("pom.xml")).getElementsByTagName("plugin");
        for (int at = 0; at < plugins.getLength(); at++) {
            Element plugin = (Element) plugins.item(at);
            String version = text(plugin, "version");
            if (!version.isEmpty()) { // else it stands elsewhere with its version
                Path pom =
                        inRepository(text(plugin, "groupId"), text(plugin, "artifactId"), version);
                if (Files.exists(pom) && !LICENCES.containsAll(licences(pom))) {
                    wrong.add(text(plugin, "artifactId") + " " + licences(pom));
                }
            }
        }
        assertTrue(plugins.getLength() > 10);
        assertEquals(List.of(), wrong);
    }

    /** Those of the plugin, else those of its parent. */
    private static List<String> licences(Path pom) throws Exception {
        Element project = pom(pom);
        List<String> names = new ArrayList<>();
        NodeList licences = project.getElementsByTagName("license");
        for (int at = 0; at < licences.getLength(); at++) {
            names.add(text((Element) licences.item(at), "name"));
        }
        NodeList parent = project.getElementsByTagName("parent");
        return names.isEmpty() && parent.getLength() > 0
                ? licences(
                        inRepository(
                                text((Element) parent.item(0), "groupId"),
                                text((Element) parent.item(0), "artifactId"),
                                text((Element) parent.item(0), "version")))
                : names.isEmpty() ? List.of("none") : names;
    }

    private static Path inRepository(String group, String artifact, String version) {
        return REPOSITORY
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
    }

    private static Element pom(Path file) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return parser.parse(file.toFile()).getDocumentElement();
    }

    /** The text of a child; empty if there is none. */
    private static String text(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().strip();
            }
        }
        return "";
    }
}
