package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.JsonNode.Members;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Bodies that tests send, and how they read what comes back. */
final class Bodies {

    static final String APPLICANT = "{\"name\":\"演示甲\",\"residentId\":\"11010519491231002X\"}";

    static final String DISPUTE = "{\"channel\":\"visit\",\"applicant\":" + APPLICANT
            + ",\"against\":{\"name\":\"演示乙\"},\"about\":\"婆媳关系\",\"words\":\"演示口述\"}";

    private Bodies() {}

    static Members json(HttpResponse<String> response) {
        return JsonReader.read(response.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what stands at a path such as {@code violations.0.field}, as text; empty when nothing does. */
    static String at(HttpResponse<String> response, String path) {
        JsonNode node = json(response);
        for (String step : path.split("\\.")) {
            if (node instanceof Members members) {
                node = members.members().getOrDefault(step, new JsonNode.Nothing());
            } else if (node instanceof JsonNode.Items list
                    && Integer.parseInt(step) < list.items().size()) {
                node = list.items().get(Integer.parseInt(step));
            } else {
                return "";
            }
        }
        return text(node);
    }

    static int size(HttpResponse<String> response, String name) {
        return json(response).members().get(name) instanceof JsonNode.Items list
                ? list.items().size()
                : -1;
    }

    private static String text(JsonNode node) {
        if (node instanceof JsonNode.Text text) {
            return text.value();
        } else if (node instanceof JsonNode.Digits digits) {
            return digits.written();
        } else if (node instanceof JsonNode.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return node instanceof JsonNode.Nothing ? "" : node.toString();
    }
}
