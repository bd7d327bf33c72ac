package io.github.xingfujia.measures.views;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.Measure;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A violence file with its measures (专档措施留存): its words are needed as long as one of them is not over. */
public final class MeasuredFile implements Keeper {

    private final Keeper file;

    /** Asks the file, and adds what its measures need. */
    public MeasuredFile(Keeper file) {
        this.file = file;
    }

    @Override
    public String kind() {
        return file.kind();
    }

    @Override
    public List<String> compartments() {
        return file.compartments();
    }

    @Override
    public List<Ref> beside(Ref ref) {
        return List.of(measures(ref));
    }

    @Override
    public boolean exists(Ref ref, Loaded loaded) {
        return file.exists(ref, loaded);
    }

    @Override
    public boolean isSomebodys(Ref ref, String compartment, Loaded loaded) {
        return file.isSomebodys(ref, compartment, loaded);
    }

    @Override
    public Optional<LocalDate> since(Ref ref, Loaded loaded) {
        return file.since(ref, loaded);
    }

    @Override
    public Optional<String> compartmentOf(PersonId person, Ref ref, Loaded loaded) {
        return file.compartmentOf(person, ref, loaded);
    }

    @Override
    public Clear words(String name, Ref ref, String compartment, String text, Loaded loaded) {
        return file.words(name, ref, compartment, text, loaded);
    }

    @Override
    public boolean mayFollow(PersonId person, Ref ref, Loaded loaded) {
        return file.mayFollow(person, ref, loaded);
    }

    @Override
    public Need need(Ref ref, String compartment, Loaded loaded) {
        Need own = file.need(ref, compartment, loaded);
        List<Measure> running = loaded.of(AllMeasures.MEASURES, measures(ref)).measures().values().stream()
                .filter(measure -> !measure.isOver())
                .toList();
        return new Need(
                own.ended().filter(day -> running.isEmpty()),
                ImmutableList.<String>builder()
                        .addAll(own.articles())
                        .addAll(told(compartment, running))
                        .build());
    }

    @Override
    public List<Ref> named(Ref ref, Loaded loaded) {
        return file.named(ref, loaded);
    }

    @Override
    public List<String> elsewhere(Ref ref, Loaded loaded) {
        return file.elsewhere(ref, loaded);
    }

    @Override
    public Scope kept(Ref ref, Loaded loaded) {
        return file.kept(ref, loaded);
    }

    @Override
    public List<Action> looks() {
        return file.looks();
    }

    /** Only she reads which measure runs: whoever else asks for his words does not learn it from the answer. */
    private static List<String> told(String compartment, List<Measure> running) {
        return compartment.equals(Speaker.VICTIM.word())
                ? running.stream().map(MeasuredFile::article).distinct().toList()
                : List.of();
    }

    private static String article(Measure running) {
        return switch (running.kind()) {
            case WARNING_LETTER -> "反家庭暴力法 17";
            case PROTECTION_ORDER -> "反家庭暴力法 30";
            case MANDATORY_REPORT -> "反家庭暴力法 14";
            case LEGAL_AID -> "反家庭暴力法 19";
        };
    }

    private static Ref measures(Ref ref) {
        return AllMeasures.of(ViolenceFileId.of(ref.key()));
    }
}
