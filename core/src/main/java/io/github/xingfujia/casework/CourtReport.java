package io.github.xingfujia.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a court is told of what it delegated (调解结果报告): codes, numbers and days. No minutes, nothing anybody
 * conceded (人民法院在线调解规则 18), and not which party refused or why.
 *
 * @param reference the court's own number
 * @param procedure from which procedure it came
 * @param refused why it was not accepted; empty when it was
 * @param ending which of the eight ways it ended; empty when it was not accepted
 * @param agreementOn the day an agreement took effect
 * @param materialsReturned how many papers are returned with it
 */
public record CourtReport(
        String reference,
        CourtProcedure procedure,
        Optional<DelegationRefusal> refused,
        Optional<Ending> ending,
        Optional<LocalDate> agreementOn,
        int materialsReturned) {}
