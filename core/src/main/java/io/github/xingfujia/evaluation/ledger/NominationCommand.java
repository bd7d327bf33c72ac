package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.ConsentHow;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ObjectionReason;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/** A command about one nomination. */
public interface NominationCommand extends Command {

    NominationId nomination();

    /** These of the household were asked alone and agreed. */
    record AskFamily(NominationId nomination, List<Integer> members, LocalDate on) implements NominationCommand {
        public AskFamily {
            members = List.copyOf(members);
        }
    }

    /** The village looked at it: it goes on notice under this name. */
    record Review(NominationId nomination, String as) implements NominationCommand {}

    /** The town looked at it after its notice: it comes before the panel. */
    record Audit(NominationId nomination) implements NominationCommand {}

    /** Whoever has it in hand does not carry it on. */
    record Decline(NominationId nomination, DeclineCause cause, String words) implements NominationCommand {
        /** Returns the shape only; never why. */
        @Override
        public String toString() {
            return "Decline[" + nomination + "]";
        }
    }

    /** Somebody asks for a second look at what was not carried on. */
    record AskSecondLook(NominationId nomination) implements NominationCommand {}

    /** What was selected goes on notice once more. */
    record Announce(NominationId nomination) implements NominationCommand {}

    /** It is named. */
    record Name(NominationId nomination) implements NominationCommand {}

    /** Papers are handed in. */
    record HandPapers(NominationId nomination, List<String> papers) implements NominationCommand {
        public HandPapers {
            papers = List.copyOf(papers);
        }
    }

    /** One paper is handed in as a file. */
    record FilePaper(NominationId nomination, PaperFile file) implements NominationCommand {}

    /** A story is told about some of the household. */
    record TellStory(NominationId nomination, String text, List<Integer> about) implements NominationCommand {
        public TellStory {
            about = List.copyOf(about);
        }

        /** Returns the shape only. */
        @Override
        public String toString() {
            return "TellStory[" + nomination + "]";
        }
    }

    /** Somebody of the household agrees to the story, or no longer; on which day and how she said so. */
    record Consent(NominationId nomination, int member, boolean yes, LocalDate on, ConsentHow how)
            implements NominationCommand {}

    /** Somebody objects. */
    record Objection(NominationId nomination, String words, String objector) implements NominationCommand {
        /** Returns the shape only; never who. */
        @Override
        public String toString() {
            return "Objection[" + nomination + "]";
        }
    }

    /** Objections are answered, several alike by one deed. */
    record AnswerObjections(
            NominationId nomination, List<Integer> numbers, ObjectionReason reason, String why, String reply)
            implements NominationCommand {
        public AnswerObjections {
            numbers = List.copyOf(numbers);
        }

        /** Returns the shape only. */
        @Override
        public String toString() {
            return "AnswerObjections[" + nomination + " " + numbers.size() + "]";
        }
    }

    /** Protection staff have looked. */
    record Settle(NominationId nomination, AskedFirst asked, Settlement outcome, String words)
            implements NominationCommand {
        /** Returns the shape only. */
        @Override
        public String toString() {
            return "Settle[" + nomination + "]";
        }
    }

    /** A title is withdrawn. */
    record WithdrawTitle(NominationId nomination, WithdrawCause cause) implements NominationCommand {}
}
