package org.denouement.ask;

import java.util.List;
import org.denouement.explain.Answer;

/** One way of answering; several are asked, and the surest is believed. */
interface Mind {

  /**
   * What may be the answer, each with how likely it is to be right.
   *
   * @param question the question, understood
   * @param matches the lines that speak most of it, the best first
   * @return in any order; empty where this mind has nothing to say
   */
  List<Answer> answers(Question question, List<Match> matches);
}
