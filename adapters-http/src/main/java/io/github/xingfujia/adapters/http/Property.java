package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Pursuit;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.Feedback;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.counselling.FirstAid;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.RecordMeeting;
import io.github.xingfujia.counselling.Refer;
import io.github.xingfujia.counselling.SalonFeedback;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.OrderApplication;
import io.github.xingfujia.measures.OrderMade;
import io.github.xingfujia.measures.OrderVisit;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FollowUp;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.VisitPlan;
import io.github.xingfujia.volunteer.AnswerExam;
import io.github.xingfujia.volunteer.CertifyHours;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.Decline;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.ProposeLesson;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One member of an object in the body (字段): a component of a record, under the name its violations use.
 *
 * @param name its name in the body
 * @param type what it holds
 * @param otherwise what holds when it is left out; empty when it may not be
 */
record Property(String name, Type type, Optional<Object> otherwise) {

    /** The names under which the house speaks of a component, where they differ. */
    private static final Map<String, String> NAMES = Map.of(
            component(OpenCase.class, "category"), "about",
            component(OpenCase.class, "other"), "against",
            component(OpenCase.class, "place"), "at");

    private static final Map<String, Object> OTHERWISE = Map.ofEntries(
            Map.entry(component(OpenCase.class, "wish"), HandlerWish.usual()),
            Map.entry(component(OpenCase.class, "words"), ""),
            Map.entry(component(Person.class, "capacity"), Capacity.FULL),
            Map.entry(component(Person.class, "contact"), SafeContact.none()),
            Map.entry(component(HandlerWish.class, "districtOnly"), false),
            Map.entry(component(Assessment.class, "reason"), ""),
            Map.entry(component(EvidenceItem.class, "note"), ""),
            Map.entry(component(FollowUp.class, "words"), ""),
            Map.entry(component(FollowUp.class, "newIncident"), false),
            Map.entry(component(FileCareRoutes.AskAbout.class, "words"), ""),
            Map.entry(component(DutyRecord.class, "minor"), 0),
            Map.entry(component(DutyRecord.class, "declined"), false),
            Map.entry(component(RegisterFile.class, "relation"), FamilyRelation.UNKNOWN),
            Map.entry(component(RegisterFile.class, "wish"), HandlerWish.district()),
            Map.entry(component(RegisterFile.class, "words"), ""),
            Map.entry(component(FilePerson.class, "sex"), Sex.UNKNOWN),
            Map.entry(component(FilePerson.class, "capacity"), Capacity.FULL),
            Map.entry(component(FilePerson.class, "contact"), SafeContact.none()),
            Map.entry(component(Asker.class, "contact"), SafeContact.none()),
            Map.entry(component(HoldTime.class, "words"), ""),
            Map.entry(component(Feedback.class, "words"), ""),
            Map.entry(component(AskExpert.class, "nameless"), false),
            Map.entry(component(ApplyForAid.class, "urgent"), false),
            Map.entry(component(ApplyForAid.class, "evidence"), List.of()),
            Map.entry(component(ApplyForAid.class, "means"), ""),
            Map.entry(component(Nominate.class, "category"), ""),
            Map.entry(component(ProposeLesson.class, "checked"), ""),
            Map.entry(component(Screen.class, "words"), ""),
            Map.entry(component(WarningVisit.class, "words"), ""),
            Map.entry(component(OrderVisit.class, "words"), ""),
            Map.entry(component(MandatoryCause.class, "source"), ""),
            Map.entry(component(MeasureRequests.Breached.class, "words"), ""),
            Map.entry(component(Attempt.class, "minutes"), ""),
            Map.entry(component(Agreement.class, "about"), ""),
            Map.entry(component(Clause.class, "manner"), ""),
            Map.entry(component(Clause.class, "place"), ""),
            Map.entry(component(Pursuit.class, "agreed"), false),
            Map.entry(component(Revisit.class, "stop"), false),
            Map.entry(component(Revisit.class, "words"), ""),
            Map.entry(component(CertifyHours.class, "note"), ""),
            Map.entry(component(OpenCounsel.class, "words"), ""),
            Map.entry(component(RecordMeeting.class, "words"), ""),
            Map.entry(component(RecordMeeting.class, "intervention"), ""),
            Map.entry(component(Refer.class, "words"), ""),
            Map.entry(component(FirstAid.class, "words"), ""),
            Map.entry(component(ScheduleSalon.class, "times"), 1),
            Map.entry(component(ScheduleSalon.class, "every"), 0),
            Map.entry(component(FindHelp.class, "most"), 5));

    /** Lists that hold something, always. */
    private static final List<String> NEVER_EMPTY = List.of(
            component(PlanYear.class, "lines"),
            component(SalonFeedback.class, "points"),
            component(Agreement.class, "clauses"),
            component(CertifyTeam.class, "team"),
            component(Decline.class, "unmet"),
            component(HoldExchange.class, "present"),
            component(HoldExchange.class, "lessons"),
            component(ProposeLesson.class, "tags"),
            component(AnswerExam.class, "answers"),
            component(WarningVisit.class, "present"),
            component(WarningVisitPlan.class, "by"),
            component(OrderApplication.class, "terms"),
            component(OrderMade.class, "terms"),
            component(MeasureRequests.PapersIn.class, "papers"),
            component(MeasureRequests.Shelter.class, "handlers"),
            component(VisitPlan.class, "staff"),
            component(Disclosed.class, "fields"),
            component(ReplayRoutes.TryBook.class, "packs"),
            component(CaseRequests.TellRoutes.class, "routes"),
            component(Pursuit.class, "remedies"));

    static List<Property> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(c -> of(record, c))
                .toList();
    }

    private static Property of(Class<?> record, RecordComponent component) {
        String key = component(record, component.getName());
        Type type = component.getGenericType();
        Optional<Object> otherwise = Optional.ofNullable(OTHERWISE.get(key));
        if (raw(type) == Optional.class) {
            otherwise = Optional.of(Optional.empty());
        } else if (raw(type) == List.class && !NEVER_EMPTY.contains(key)) {
            otherwise = Optional.of(List.of());
        }
        return new Property(NAMES.getOrDefault(key, component.getName()), type, otherwise);
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    }

    /** Returns what an optional or a list holds. */
    static Type held(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String component(Class<?> record, String name) {
        return record.getSimpleName() + "." + name;
    }
}
