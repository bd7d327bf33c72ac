package io.github.xingfujia.adapters.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an answer comes (答复格式): JSON always, a table as CSV or a time as a calendar file where it is asked for so. */
enum Media {
    JSON("application", "json"),
    CSV("text", "csv"),
    CALENDAR("text", "calendar");

    private final String family;
    private final String form;

    Media(String family, String form) {
        this.family = family;
        this.form = form;
    }

    /** Returns the form the caller likes best, JSON where she likes both; empty when she takes none of them. */
    static Optional<Media> wanted(HttpServletRequest request, Optional<Media> other) {
        List<String> ranges = Collections.list(request.getHeaders("Accept")).stream()
                .flatMap(a -> List.of(a.split(",", -1)).stream())
                .map(r -> r.toLowerCase(Locale.ROOT).replace(" ", ""))
                .toList();
        Media best = other.filter(m -> m.liking(ranges) > JSON.liking(ranges)).orElse(JSON);
        return best.liking(ranges) > 0 ? Optional.of(best) : Optional.empty();
    }

    /** What the most exact range says counts: {@code application/json;q=0} beside everything else is no. */
    private double liking(List<String> ranges) {
        if (ranges.isEmpty()) {
            return 1;
        }
        for (String range : List.of(family + "/" + form, family + "/*", "*/*")) {
            for (String given : ranges) {
                String[] parts = given.split(";", -1);
                if (parts[0].equals(range)) {
                    return quality(parts);
                }
            }
        }
        return 0;
    }

    private static double quality(String[] parts) {
        for (String part : parts) {
            if (part.matches("q=[01](\\.[0-9]{0,3})?")) {
                return Double.parseDouble(part.substring(2));
            }
        }
        return 1;
    }

    /** Returns how the form is called on the wire. */
    String type() {
        return family + "/" + form;
    }
}
