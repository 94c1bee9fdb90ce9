import { Router } from 'express';
import { momentSchema, offersSchema, sentenceSchema } from '../../shared/class-course.ts';
import { checkedSchema, homeworkSchema } from '../../shared/class-homework.ts';
import { surveySchema } from '../../shared/class-survey.ts';
import type { Lessons } from '../classes/lessons.ts';
import { sendResult } from './answer.ts';
import { withBody } from './body.ts';

/** What the wall and the students ask for in the course of a lesson. */
export function lessonRoutes(lessons: Lessons): Router {
  const router = Router();

  router.post('/classes/:id/moment', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, momentSchema, ({ key }) => lessons.moment(id, key)));
  });

  router.post('/classes/:id/offers', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, offersSchema, ({ key }) => lessons.offers(id, key)));
  });

  router.post('/classes/:id/sentence', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, sentenceSchema, (said) => lessons.sentence(id, said)));
  });

  router.get('/classes/:id/before', async (request, response) => {
    sendResult(response, await lessons.before(request.params.id));
  });

  router.post('/classes/:id/checked', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, checkedSchema, (done) => lessons.checked(id, done)));
  });

  router.post('/classes/:id/survey', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, surveySchema, (said) => lessons.survey(id, said)));
  });

  router.post('/classes/:id/homework', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, homeworkSchema, (asked) => lessons.homework(id, asked)));
  });

  return router;
}
