package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of the section {@code divisions}. */
final class DivisionsReader {

    static final String[] KEYS = {"source", "divisions"};
    static final String[] DIVISION_KEYS = {"code", "name", "from", "until", "into"};

    private final TreeMap<DivisionCode, Division> tree = new TreeMap<>();
    private final Map<DivisionCode, SourceNode> places = new LinkedHashMap<>();

    Divisions read(List<SourceNode> files, Checks problems) {
        int before = problems.violations().size();
        files.forEach(this::file);
        if (tree.isEmpty() && problems.violations().size() == before) {
            problems.that(false, "divisions", "required", "");
        }
        tree.values().forEach(this::check);
        return new Divisions(tree);
    }

    private void file(SourceNode file) {
        file.only(KEYS);
        List<DivisionCode> here = new ArrayList<>();
        for (SourceNode node : file.at("divisions").items()) {
            node.only(DIVISION_KEYS);
            Optional<DivisionCode> code = node.at("code").value(DivisionCode::of);
            Optional<LocalDate> from = date(node.at("from"));
            Optional<LocalDate> until = date(node.at("until"));
            Optional<DivisionCode> into =
                    node.at("into").isPresent() ? node.at("into").value(DivisionCode::of) : Optional.empty();
            String name = node.at("name").text();
            code.ifPresent(c -> {
                if (here.contains(c)) {
                    node.at("code").problem("duplicate-key", c);
                }
                here.add(c);
                tree.put(c, new Division(c, name, from, until, into));
                places.put(c, node);
            });
        }
    }

    private void check(Division division) {
        SourceNode node = Objects.requireNonNull(places.get(division.code()));
        boolean root = division.code().level() == DivisionCode.Level.PROVINCE;
        if (!root && division.code().parent().filter(tree::containsKey).isEmpty()) {
            node.at("code").problem("division-parent");
        }
        if (division.into().isPresent()) {
            if (division.until().isEmpty()) {
                node.at("until").problem("required");
            }
            if (division.into().filter(tree::containsKey).isEmpty()) {
                node.at("into").problem("unknown-division");
            }
            if (leadsBack(division)) {
                node.at("into").problem("division-circle");
            }
        }
        division.from()
                .filter(f -> division.until().filter(u -> !u.isAfter(f)).isPresent())
                .ifPresent(f -> node.at("until").problem("end-before-start", f));
    }

    private boolean leadsBack(Division division) {
        Optional<DivisionCode> next = division.into();
        for (int i = 0; i < tree.size() && next.isPresent(); i++) {
            if (next.get().equals(division.code())) {
                return true;
            }
            next = Optional.ofNullable(tree.get(next.get())).flatMap(Division::into);
        }
        return false;
    }

    static Optional<LocalDate> date(SourceNode node) {
        return node.isPresent() ? node.date() : Optional.empty();
    }
}
