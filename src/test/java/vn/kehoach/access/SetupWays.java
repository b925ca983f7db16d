package vn.kehoach.access;

import java.util.List;
import java.util.stream.Stream;

/** Ways of writing the path that makes the first administrator. */
final class SetupWays {
    private static int accounts;

    private SetupWays() {}

    static List<String> all(String path) {
        return Stream.of(
                        path,
                        path + "/",
                        path + "//",
                        path + ";x=1",
                        path + "?engine=default",
                        path + ".json",
                        path + "%20",
                        path + "%00",
                        path.replace("setup", "%73etup"),
                        path.replace("setup", "%2573etup"),
                        path.replace("setup", "SETUP"),
                        path.replace("setup", "setup;x=1"),
                        path.replace("/setup", "//setup"),
                        path.replace("/setup", "/./setup"),
                        path.replace("/setup", "/auth/../setup"),
                        path.replace("/setup", "/%2e/setup"),
                        path.replace("/setup", "/auth/%2e%2e/setup"),
                        path.replace("/setup", "%2Fsetup"),
                        path.replace("/default", "/other"),
                        path.replace("/default", "/Default"),
                        path.replace("/default", "/default;x=1"),
                        path.replace("/default", "/%64efault"),
                        path.replace("/default", ""),
                        path.replace("/user/create", "/user//create"),
                        path.replace("/user/create", "/user/cre%61te"),
                        path.replace("/user/create", "/USER/CREATE"),
                        path.replace("/camunda", "//camunda"),
                        path.replace("/camunda", "/CAMUNDA"),
                        path.replace("/camunda", "/camunda;x=1"),
                        path.replace("/camunda", "/camunda/app/.."))
                .toList();
    }

    /** Each time another, as the page of the engine sends it. */
    static String newAccount() {
        var id = "kela" + ++accounts;
        return "{\"profile\":{\"id\":\"" + id + "\",\"firstName\":\"a\",\"lastName\":\"b\",\"email\":\"\"},"
                + "\"credentials\":{\"password\":\"Rat-dai-va-kho-2026\"}}";
    }
}
