package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a county lays down for counselling (辅导目录). */
final class CounselTermsReader {

    private static final CounselCode UNREAD = CounselCode.of("unread");

    private final Map<CounselCode, CounselTerms.Kind> kinds = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Choice> results = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Choice> satisfactions = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Choice> fields = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Programme> programmes = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Choice> groups = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Choice> receivers = new LinkedHashMap<>();
    private final Set<CounselCode> asked = new LinkedHashSet<>();
    private final Map<CounselCode, CounselTerms.Activity> activities = new LinkedHashMap<>();
    private final Map<CounselCode, CounselTerms.Choice> questions = new LinkedHashMap<>();
    private String source = "";
    private int missed = 3;
    private int least = 3;

    CounselTerms read(List<SourceNode> files) {
        files.forEach(this::file);
        return new CounselTerms(
                new CounselTerms.RecordForm(
                        source,
                        List.copyOf(kinds.values()),
                        List.copyOf(results.values()),
                        List.copyOf(satisfactions.values()),
                        List.copyOf(fields.values())),
                List.copyOf(programmes.values()),
                List.copyOf(groups.values()),
                List.copyOf(receivers.values()),
                List.copyOf(asked),
                List.copyOf(activities.values()),
                List.copyOf(questions.values()),
                missed,
                least);
    }

    private void file(SourceNode file) {
        file.only("record", "programmes", "groups", "receivers", "activities", "questions", "stop", "feedback");
        SourceNode form = file.at("record").only("source", "kinds", "results", "satisfactions", "fields");
        if (form.isPresent()) {
            source = form.at("source").text();
            form.at("kinds").items().forEach(this::kind);
            choices(form.at("results"), results);
            choices(form.at("satisfactions"), satisfactions);
            choices(form.at("fields"), fields);
        }
        file.at("programmes").items().forEach(this::programme);
        choices(file.at("groups"), groups);
        file.at("receivers").items().forEach(this::receiver);
        file.at("activities").items().forEach(this::activity);
        choices(file.at("questions"), questions);
        SourceNode stop = file.at("stop").only("missed");
        if (stop.isPresent()) {
            missed = (int) stop.at("missed").number(1, 20);
        }
        SourceNode feedback = file.at("feedback").only("least");
        if (feedback.isPresent()) {
            least = (int) feedback.at("least").number(3, 50);
        }
    }

    private void kind(SourceNode node) {
        node.only("code", "zh", "en", "results", "minors");
        CounselCode code = code(node.at("code"));
        kinds.put(
                code,
                new CounselTerms.Kind(
                        code,
                        label(node),
                        node.at("results").flag(false),
                        node.at("minors").flag(false)));
    }

    private void programme(SourceNode node) {
        node.only("code", "zh", "en", "kind", "source", "certificate", "modules");
        Map<CounselCode, CounselTerms.Choice> modules = new LinkedHashMap<>();
        choices(node.at("modules"), modules);
        if (modules.isEmpty()) {
            node.at("modules").problem("required");
        }
        node.at("kind").oneOf(kinds.keySet().stream().map(CounselCode::value).toList());
        CounselCode code = code(node.at("code"));
        programmes.put(
                code,
                new CounselTerms.Programme(
                        code,
                        label(node),
                        code(node.at("kind")),
                        node.at("source").text(),
                        node.at("certificate").flag(false),
                        List.copyOf(modules.values())));
    }

    private void receiver(SourceNode node) {
        node.only("code", "zh", "en", "asked");
        CounselCode code = code(node.at("code"));
        receivers.put(code, new CounselTerms.Choice(code, label(node)));
        asked.remove(code);
        if (node.at("asked").flag(false)) {
            asked.add(code);
        }
    }

    private void activity(SourceNode node) {
        node.only("code", "zh", "en", "meetings");
        CounselCode code = code(node.at("code"));
        activities.put(
                code,
                new CounselTerms.Activity(code, label(node), node.at("meetings").flag(false)));
    }

    private static void choices(SourceNode list, Map<CounselCode, CounselTerms.Choice> into) {
        for (SourceNode node : list.items()) {
            node.only("code", "zh", "en");
            CounselCode code = code(node.at("code"));
            into.put(code, new CounselTerms.Choice(code, label(node)));
        }
    }

    private static CounselCode code(SourceNode node) {
        return node.value(CounselCode::of).orElse(UNREAD);
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }
}
