package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.ChainEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of what was taken in (受理登记记录): itself evidence (法释〔2022〕17号 6(8)), with what it proves itself by.
 *
 * @param number the file number
 * @param registeredAt when it was registered
 * @param registeredBy who registered it, as the journal names her
 * @param received the post that took it in; empty when nobody on duty did
 * @param accountable the post that was accountable first
 * @param channel how it came to be known
 * @param place where it happened
 * @param occurredOn when it happened, as told
 * @param relation what the respondent is to the victim, as told
 * @param kinds the kinds of violence, as told
 * @param cells every text of it, as it was said; where she may be found is veiled, as in every document (decision 236)
 * @param heads the end of each chain of the file when this was made
 */
public record IntakeRecord(
        String number,
        Instant registeredAt,
        String registeredBy,
        Optional<PostId> received,
        PostId accountable,
        FileChannel channel,
        DivisionCode place,
        LocalDate occurredOn,
        FamilyRelation relation,
        List<ViolenceKind> kinds,
        List<Cell> cells,
        List<ChainEnd> heads) {

    /** Keeps the lists as they are given. */
    public IntakeRecord {
        kinds = ImmutableList.copyOf(kinds);
        cells = ImmutableList.copyOf(cells);
        heads = ImmutableList.copyOf(heads);
    }

    /** Returns the number only. */
    @Override
    public String toString() {
        return "IntakeRecord[" + number + "]";
    }

    /**
     * One text of it.
     *
     * @param what what it is: {@code name} of somebody, or {@code words}
     * @param speaker whose word it is
     * @param about whom it names; empty for what was said
     * @param text the text
     * @param salt sixteen bytes, hexadecimal; without them nobody guesses the text from its commitment: empty where a part of the text
     *     is veiled
     * @param commitment the commitment to it that stands in the journal, hexadecimal: SHA-256 over the bytes of {@code salt} and
     *     then those of {@code text} in UTF-8
     */
    public record Cell(
            String what, Speaker speaker, Optional<Speaker> about, String text, String salt, String commitment) {
        /** Returns nothing of the text. */
        @Override
        public String toString() {
            return "Cell[" + what + " " + speaker + "]";
        }
    }
}
