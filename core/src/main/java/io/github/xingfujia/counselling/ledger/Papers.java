package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The streams {@code counsel-certificate/<number>} (辅导结业证明). */
public final class Papers implements Aggregate<Optional<Papers.Issued>> {

    public static final Papers PAPERS = new Papers();

    private static final int CODE = 12;

    private Papers() {}

    /** It was drawn up. */
    public record Issued(CounselId counsel, CounselCode programme, PostId post, LocalDate on) implements Fact {}

    public static Ref of(CertificateNumber number) {
        return new Ref("counsel-certificate", number.value());
    }

    /** Returns the code by which a stranger has it verified. */
    public static String code(CertificateNumber number, Moment moment) {
        return moment.digest("counsel-certificate", number.value()).substring(0, CODE);
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("counselling.certificate-issued/1", Issued.class);
    }

    @Override
    public String name() {
        return "counsel-certificate";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<Issued> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Issued> evolve(Optional<Issued> state, Fact fact, Stamp stamp) {
        return fact instanceof Issued f ? Optional.of(f) : state;
    }
}
