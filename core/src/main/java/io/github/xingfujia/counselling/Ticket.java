package io.github.xingfujia.counselling;

/**
 * A place at a salon (沙龙凭条): whoever holds its code has it; nobody's name is kept.
 *
 * @param salon the salon
 * @param code what to show at the door, ten characters; kept nowhere in the clear
 * @param ahead how many wait before her; 0 when she has a place
 * @param waits whether she waits for a place
 * @param came whether she was let in
 * @param standing how far the salon has come
 */
public record Ticket(SalonId salon, String code, int ahead, boolean waits, boolean came, SalonStanding standing) {

    /** Returns nothing of the code. */
    @Override
    public String toString() {
        return "Ticket[" + salon + "]";
    }
}
