package io.github.xingfujia.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A complaint as who made it sees it (我的投诉): received, and answered; not what it says, for others may look over her
 * shoulder.
 *
 * @param receivedOn the day it came
 * @param answerBy the last day of the time the county promised
 * @param answeredOn the day it was answered; empty while it was not
 */
public record MyComplaint(LocalDate receivedOn, Optional<LocalDate> answerBy, Optional<LocalDate> answeredOn) {}
