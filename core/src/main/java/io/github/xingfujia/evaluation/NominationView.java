package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One nomination, opened on the record (推荐详情). To whoever was put forward or put them forward, names and story stay shut.
 *
 * @param id the key
 * @param campaign the campaign
 * @param campaignName what people call it
 * @param way how it came
 * @param category the class
 * @param village where they live
 * @param stage where it stands
 * @param papers the papers handed in; empty for a party
 * @param files the files registered for them; empty for a party
 * @param papersNeeded the papers the sheet asks for
 * @param papersWanted whether papers are wanted
 * @param name what they are called; empty for a party
 * @param people who lives there, in order; empty for a party
 * @param story why; empty for a party
 * @param told the story for the roll; empty for a party and where there is none
 * @param agreed who of the household was asked alone and agreed to be put forward, by number from 1
 * @param consents who of the household agreed to it, when and how
 * @param until the last day of its notice
 * @param title the title; empty for none
 * @param secondLookUntil the last day on which a second look may be asked for; empty when it may not
 */
public record NominationView(
        NominationId id,
        CampaignId campaign,
        Label campaignName,
        NominationWay way,
        String category,
        DivisionCode village,
        Stage stage,
        List<String> papers,
        List<PaperFile> files,
        List<Sheet.Coded> papersNeeded,
        boolean papersWanted,
        String name,
        List<String> people,
        String story,
        String told,
        List<Integer> agreed,
        List<StoryConsent> consents,
        Optional<LocalDate> until,
        Optional<Label> title,
        Optional<LocalDate> secondLookUntil) {

    /** Keeps the lists as they are given. */
    public NominationView {
        papers = ImmutableList.copyOf(papers);
        files = ImmutableList.copyOf(files);
        papersNeeded = ImmutableList.copyOf(papersNeeded);
        people = ImmutableList.copyOf(people);
        agreed = ImmutableList.copyOf(agreed);
        consents = ImmutableList.copyOf(consents);
    }

    /** Returns the shape only; never whom. */
    @Override
    public String toString() {
        return "NominationView[" + id + " " + stage + "]";
    }
}
