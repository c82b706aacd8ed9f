/**
 * The shapes that the scripts share. For `tsc --checkJs` only: nothing of this reaches the browser.
 *
 * @typedef {{id: string, key: string, after?: "required"|"optional"}} Lesson   after: it comes after passing
 * @typedef {{id: string, key: string, text: string}} Objective
 * @typedef {{lesson: string, passMark: number, attempts: number, shuffle: boolean, feedback: "after-submit"|"after-pass"|"never",
 *   draw?: {objective: string|null, count: number}[], timeLimit?: number, timeEssential?: boolean}} AssessmentSettings
 *   passMark in hundredths of a percent; attempts 0: no limit; timeLimit in seconds; draw: the pools, objective null: of all questions
 * @typedef {{lesson: string, shuffle: boolean}} PretestSettings
 * @typedef {{id: string, key: string, fingerprint: string, type: string, lesson: string, points: number, credit: "partial"|"all-or-nothing",
 *   objective: string|null, attempts?: number, optional?: boolean, options: string[], records: string[], secret: string} & Record<string, any>} Question
 *   records: the ids of its interactions; with what its component's WriteData adds
 * @typedef {{feedback?: Record<string, string>, why?: string, onCorrect?: string, onIncorrect?: string} & Record<string, any>} Secret
 *   with what its component's WriteKey adds
 * @typedef {{module: string, sco?: string, key: string, major: number, bound: number, version: string, title: string, language: string,
 *   completion: "all-lessons"|"assessment"|"all-lessons-and-assessment", navigation: "free"|"sequential", exit: "suspend"|"normal", minimumTime?: number,
 *   lessons: Lesson[], assessment: AssessmentSettings|null, pretest?: PretestSettings, objectives: Objective[], questions: Question[], pointScale: number,
 *   words: Record<string, string>, evidence: string}} Course
 *   minimumTime: seconds; evidence: which text it is, the first digits of the source hash and the version; sco: the lesson, when it is a SCO of its own; major: number of the version; bound: characters of the longest state
 *
 * What the learner has done.
 * @typedef {{answer: any, result: number, attempts: number}} Entry
 *   answer null: none, or no longer valid; result 0 not scored, 1 incorrect, 2 partly correct, 3 correct;
 *   attempts of practice; in an assessment that draws its questions 1 drawn, 2 seen in an earlier attempt;
 *   in a pretest that was submitted 1 asked before the assessment, 2 asked after it
 * @typedef {{seed: string, open: boolean, attempts: number, best: number|null, last: number|null, objectives: Map<string, number>, remaining?: number}} Attempts
 *   of the assessment: open while one is in progress; scores in hundredths of a percent; objectives of the best attempt; remaining: seconds of the attempt, where time is limited
 * @typedef {{major: number, attempt: string, sequence: number, last: string|null, done: Set<string>, ended: Set<string>, assessment: Attempts|null,
 *   settings: string, more: string[], answers: Map<string, Entry>, skipped: number, slots: (string|null)[]}} Progress
 *   major: of the course's version when the attempt began; last, done, ended: lessons by id; slots: the question in each interaction, in their
 *   order after those `skipped`, null for one that was removed; settings: the learner's, a digit each; more: what optional parts keep, each in the characters of the
 *   state: [0] which text was seen (noteText), [1] the seconds spent, [2] the learner's name
 *
 * What an LMS adapter is: connectLms() returns one or, when there is no LMS, the notice that says why.
 * @typedef {{mode: "normal"|"review"|"browse", credit: boolean, state: string, learner: string, unreadable: boolean}} Launch
 *   unreadable: what the LMS has is not known, so nothing may be written over it
 * @typedef {{complete: boolean, success: "passed"|"failed"|null, failed: boolean}} Outcome   failed: for good
 * @typedef {{id: string, score: number, passed: boolean}} ObjectiveRecord   score in hundredths of a percent
 * @typedef {{state: string, location: string, outcome: Outcome, score: number|null, objectives: ObjectiveRecord[], isFinished: boolean}} LmsRecord
 * @typedef {(string|[source: string, target: string])[]} Answers   ids, pairs of ids, or texts
 * @typedef {{type: string, lists?: string[][], response: Answers, patterns: Answers[], stem?: string}} AnswerRecord
 *   lists: all ids in the order of the source, of pairs those of either side; without: response and patterns are texts as they are to be written, of a number a pattern is
 *   the lowest and the highest that is right; stem: what it answers, when that is not the question as a whole
 * @typedef {{id: string, objective: string|null, weight: string, credit: string|null, time: Date|null, latency: number|null, answer: AnswerRecord|null,
 *   stem: string}} Interaction   credit "correct", "incorrect" or a fraction; latency in seconds
 * @typedef {object} Lms
 * @property {Launch} launch
 * @property {number} kept   characters of the state that the LMS was seen to keep, when it keeps a part; else Infinity
 * @property {() => boolean} begin   the first writes and commit of a session
 * @property {() => void} forget   takes nothing for granted that the LMS says it has: everything is written anew
 * @property {() => number} interactionCount   -1: the LMS keeps no interactions, -2: it did not say
 * @property {(index: number, interaction: Interaction) => void} writeInteraction
 * @property {(record: LmsRecord) => boolean} write   sets what changed
 * @property {() => boolean} commit
 * @property {(write: boolean) => boolean} finish
 *
 * What differs between SCORM 1.2 and 2004.
 * @typedef {object} ScormStandard
 * @property {string} api   the run-time object's name
 * @property {string} prefix   of its functions
 * @property {string} finish   the function that ends a session
 * @property {string} core   what the elements of a visit begin with
 * @property {string} lesson   the same for mode and location
 * @property {string} person   "student" or "learner"
 * @property {[element: string, ranks: string[]][]} levels   the statuses, each with its values from the lowest to the highest
 * @property {(outcome: Outcome) => string[]} statuses   their values; "": nothing is known
 * @property {string} objectiveStatus
 * @property {string} time   the element of an interaction
 * @property {string} wrong   the result of an answer that is not correct
 * @property {string} finished   the exit of a course that is done
 * @property {boolean} isNew   it has scaled scores and descriptions
 * @property {(time: Date) => string} moment
 * @property {(seconds: number) => string} duration
 * @property {(given: Answers, answer: AnswerRecord) => string} answers   a response or a pattern
 *
 * A question type's script.
 * @typedef {object} Component
 * @property {string} [unscored]   the key of the words that take the place of the result, when no answer is right or wrong
 * @property {boolean} [keepsTyping]   whether practice keeps what is typed before it is sent
 * @property {(form: HTMLFormElement, question: Question) => any} read   null: unanswered, or not whole
 * @property {(question: Question, answer: any) => boolean} [isWhole]   whether nothing is missing from an answer, where an assessment keeps what is only begun
 * @property {(question: Question, form: HTMLFormElement) => string} missing   what an answer that is not whole lacks, in words
 * @property {(form: HTMLFormElement, question: Question, answer: any) => void} write
 * @property {(form: HTMLFormElement, question: Question) => void} clear
 * @property {(form: HTMLFormElement, locked: boolean) => void} lock
 * @property {(question: Question, answer: any) => {numerator: number, denominator: number}} mark
 * @property {(question: Question, answer: any) => string} encode
 * @property {(question: Question, text: string) => any} decode   null: not an answer to this question
 * @property {(form: HTMLFormElement, question: Question, answer: any, reveal: boolean) => void} feedback
 * @property {(question: Question, answer: any) => AnswerRecord[]} record   one for each of its interactions
 * @property {(question: Question, answer: any, form: HTMLFormElement) => string} describe   an answer in words
 * @property {(form: HTMLFormElement, id: string) => string} name   an item in words
 * @property {(form: HTMLFormElement, question: Question, order: <T extends string>(ids: T[]) => T[]) => void} arrange   of an attempt: brings what may change places into the order given
 */
