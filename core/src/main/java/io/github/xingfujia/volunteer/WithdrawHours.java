package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/** Withdraws a certificate of service hours that was drawn up by mistake (作废证明); from then on it does not verify. */
public record WithdrawHours(ServiceNumber number) implements Command {}
