import type { homes as english } from '../en/homes.ts';

export const homes: typeof english = {
  us: {
    'white-house': {
      name: 'Casa Blanca',
      note: 'Quiere relaciones restablecidas durante este mandato, y resultados que mostrar.',
    },
    congress: {
      name: 'Congreso',
      note: 'Tiene el dinero para una embajada, y pocos de sus miembros perdonarán un mal trato.',
    },
    'exile-community': {
      name: 'Exilio cubano',
      note: 'Familias de Florida y Nueva Jersey que perdieron un país; no todas piensan igual.',
    },
    'farm-business': {
      name: 'Agro y empresas',
      note: 'Quieren vender, volar e invertir; el protocolo les importa poco.',
    },
  },
  cuba: {
    'party-leadership': {
      name: 'Dirección del Partido',
      note: 'Quiere reconocimiento de igual a igual, y no dará señales de ceder en el sistema político.',
    },
    'security-services': {
      name: 'Servicios de seguridad',
      note: 'Desconfían de la libre circulación y de los contactos extranjeros, que aprendieron a ver como un peligro.',
    },
    'economic-ministries': {
      name: 'Ministerios económicos',
      note: 'Necesitan bancos, inversionistas y clientes antes de que mengüe la ayuda venezolana.',
    },
    people: {
      name: 'Opinión pública',
      note: 'Espera visitas de la familia, trabajo y estantes más llenos; lee cada señal de cambio.',
    },
  },
};
